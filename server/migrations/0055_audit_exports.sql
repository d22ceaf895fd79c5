-- Staff's home: a search of the audit that its maker may take away as a file, for a day.
create table audit_exports (
  staff_id uuid,
  export_id uuid default uuidv7(),
  area_code text collate "C" not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  actor text,
  action text,
  reason text not null,
  -- no more than this comes into the file, however much was recorded since
  most_rows integer not null,
  -- the held change by which it may be larger than what anybody may take; null: it is not
  approval_id uuid unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (staff_id, export_id),
  constraint an_export_has_a_reason check (length(trim(reason)) > 0),
  constraint a_large_export_was_approved check (approval_id is not null or most_rows <= 10000),
  constraint an_export_lasts_a_day check (expires_at <= made_at + interval '1 day')
);
grant select, insert on audit_exports to yika_server;

-- Whoever names an approval has one that is being applied, and asked for it themselves.
alter table audit_exports enable row level security;
create policy everybody_reads on audit_exports for select using (true);
create policy only_by_a_held_change on audit_exports for insert to yika_server with check (approval_id is null or exists (
  select from approvals a where a.approval_id = audit_exports.approval_id and a.state = 'approved' and a.kind = 'audit_export' and a.maker = 'staff:' || audit_exports.staff_id));

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('approval_of_audit_exports', '000000', '2011-07-01', '"one"', 'house rule: a second person for every large export of the audit', 'ministry'),
  ('audit_export_rows', '000000', '2011-07-01', '1000', 'house rule: so many entries without a second person', 'ministry');
