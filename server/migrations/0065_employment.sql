-- Person's home: who is registered as unemployed, with the benefit as it was computed that day. No payment is made here.
create table unemployment_registrations (
  holder_id bigint,
  registration_id uuid default uuidv7(),
  region_code text collate "C" not null,
  case_number text collate "C" not null,
  left_on date not null,
  leaving text not null,
  months_paid integer not null,
  benefit_months integer not null,
  monthly_fen bigint not null,
  registered_on date not null,
  ended_on date,
  primary key (holder_id, registration_id),
  constraint leaving_is_known check (leaving in ('contract_ended', 'dismissed', 'company_closed', 'resigned')),
  constraint whoever_left_was_there_before check (left_on <= registered_on),
  constraint a_benefit_is_within_the_law check (benefit_months between 0 and 24 and monthly_fen >= 0 and (benefit_months = 0) = (monthly_fen = 0)),
  constraint who_left_by_their_own_wish_has_no_benefit check (leaving <> 'resigned' or benefit_months = 0),
  constraint a_registration_ends_after_it_began check (ended_on >= registered_on)
);
create unique index one_registration_in_force on unemployment_registrations (holder_id) where ended_on is null;

grant select, insert, update on unemployment_registrations to yika_server;

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('unemployment_months_per_year', '000000', '2011-07-01', '3', 'house rule: three months of benefit for a year paid, unless a region says otherwise', 'ministry'),
  ('minimum_wage_fen', '000000', '2011-07-01', '200000', 'house rule: each region has its own minimum wage', 'ministry'),
  ('unemployment_benefit_percent', '000000', '2011-07-01', '80', 'house rule: eighty of a hundred of the minimum wage, unless a province says otherwise', 'ministry');

-- The newest row of the nation names all services there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select distinct on (what) what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',unemployment_registration'),
  ('service_days', ',unemployment_registration=5'),
  ('service_costs_fen', ',unemployment_registration=0')) as added (name, names) on added.name = what
where region_code = '000000'
order by what, valid_from desc;
