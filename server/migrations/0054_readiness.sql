-- Issuer's home: an item of readiness as it was written, version by version. Append only; the newest counts.
create table readiness_items (
  area_code text collate "C",
  item text collate "C",
  version integer,
  content jsonb not null,
  edited_by text not null,
  at timestamptz not null,
  primary key (area_code, item, version),
  constraint readiness_item_is_known check (item in ('service_matrix', 'capacity', 'plan', 'management_regime', 'internal_control', 'emergency_plan'))
);

-- Issuer's home: who accepted or returned which version, and why. Append only.
create table readiness_reviews (
  area_code text collate "C",
  item text collate "C",
  review_no integer,
  version integer not null,
  level text not null,
  accepted boolean not null,
  reason text not null,
  reviewer text not null,
  at timestamptz not null,
  primary key (area_code, item, review_no),
  constraint readiness_level_is_known check (level in ('province', 'ministry')),
  constraint a_review_has_a_reason check (length(trim(reason)) > 0)
);

grant select, insert on readiness_items, readiness_reviews to yika_server;
grant select on readiness_items, readiness_reviews to yika_worker;

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('required_services', '000000', '2011-07-01', '"enquiry,business_handling,loss_report,medical_settlement"', 'Measures, Art. 2 (record, enquiry, handling), Art. 16 (loss report); medical settlement: house rule', 'ministry'),
  ('technical_test_days', '000000', '2011-07-01', '90', 'house rule: a test holds for ninety days', 'ministry');
