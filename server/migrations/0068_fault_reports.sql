-- Service point's home: holders who say that a counter does not work, until its desk has answered and they have been told how it ended.
create table fault_reports (
  service_point_id text collate "C",
  case_id uuid,
  holder_id bigint not null,
  case_number text collate "C" not null,
  fault text not null,
  happened_at timestamptz not null,
  reported_at timestamptz not null,
  state text not null default 'open',
  outage_id uuid,
  told_at timestamptz,
  primary key (service_point_id, case_id),
  constraint fault_is_known check (fault in ('system_down', 'chip_not_read', 'stripe_not_read', 'code_not_read', 'other')),
  constraint fault_report_state_is_known check (state in ('open', 'confirmed', 'refused', 'withdrawn')),
  constraint what_was_confirmed_is_an_outage check ((state = 'confirmed') = (outage_id is not null)),
  constraint whoever_was_told_was_right check (told_at is null or state = 'confirmed')
);
create index fault_reports_by_time on fault_reports (service_point_id, reported_at);
create index fault_reports_to_tell on fault_reports (service_point_id, outage_id) where state = 'confirmed' and told_at is null;

grant select, insert, update on fault_reports to yika_server;

-- The newest row of the nation names all services there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select distinct on (what) what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',counter_fault'),
  ('service_days', ',counter_fault=1'),
  ('service_costs_fen', ',counter_fault=0')) as added (name, names) on added.name = what
where region_code = '000000'
order by what, valid_from desc;
