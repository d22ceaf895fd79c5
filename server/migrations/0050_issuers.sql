-- Reference: who may issue (Measures, Art. 5 and 8). Append only, here and in issuer_events: how an issuer stands is what its newest event says.
create table approved_issuers (
  -- a province or a city; a county only where it had issued cards before this register was kept
  area_code text collate "C" primary key,
  -- allotted when it was approved, one after the other without a gap, and kept for ever
  issuer_number integer not null unique,
  since date not null,
  -- the held change by which it stands here; null: by a migration, by the owner, or in the demonstration
  approval_id uuid,
  constraint issuer_is_an_area check (area_code ~ '^[0-9]{6}$' and area_code <> '000000'),
  constraint issuer_numbers_begin_at_one check (issuer_number > 0)
);

create table issuer_events (
  area_code text collate "C",
  event_no integer,
  what text not null,
  -- what it may issue from then on
  scope text[] not null,
  on_day date not null,
  reason text not null,
  -- what people read out to each other
  reference text not null,
  approval_id uuid,
  at timestamptz not null,
  primary key (area_code, event_no),
  constraint issuer_event_is_known check (what in ('approved', 'suspended', 'resumed', 'withdrawn')),
  constraint issuer_scope_is_known check (scope <@ array['cards', 'ecards'] and cardinality(scope) > 0)
);

-- Whoever has issued cards so far goes on, in the order of the codes, since the first of them.
with issuing as (
  select area_code, min(since) as since from (
    select issuer_region_code as area_code, issued_on as since from cards union all select region_code, (claimed_at at time zone 'Asia/Shanghai')::date from ecards
  ) issued group by area_code
)
insert into approved_issuers (area_code, issuer_number, since) select area_code, row_number() over (order by area_code), since from issuing;
insert into issuer_events (area_code, event_no, what, scope, on_day, reason, reference, at)
  select area_code, 1, 'approved', '{cards,ecards}', since, 'had issued cards before the register was kept', 'migration 0050', now() from approved_issuers;

-- No card and no e-card of an area that was never approved, whatever an act may do.
alter table cards add constraint a_card_is_of_an_approved_issuer foreign key (issuer_region_code) references approved_issuers (area_code);
alter table ecards add constraint an_ecard_is_of_an_approved_issuer foreign key (region_code) references approved_issuers (area_code);

grant select on approved_issuers, issuer_events to yika_server, yika_worker;
grant insert on approved_issuers, issuer_events to yika_server;

-- As with every guarded row: the server writes it only while a held change of that very issuer is being applied.
alter table approved_issuers enable row level security;
alter table issuer_events enable row level security;
create policy everybody_reads on approved_issuers for select using (true);
create policy everybody_reads on issuer_events for select using (true);
create policy only_by_a_held_change on approved_issuers for insert to yika_server with check (exists (
  select from approvals a where a.approval_id = approved_issuers.approval_id and a.state = 'approved' and a.kind = 'issuer_registration' and a.subject = approved_issuers.area_code));
create policy only_by_a_held_change on issuer_events for insert to yika_server with check (exists (
  select from approvals a where a.approval_id = issuer_events.approval_id and a.state = 'approved' and a.subject = issuer_events.area_code
    and a.kind = case when issuer_events.what = 'approved' then 'issuer_registration' else 'issuer_standing' end));

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('registration_review_days', '000000', '2011-07-01', '30', 'house rule: thirty days to review a dossier', 'ministry');
