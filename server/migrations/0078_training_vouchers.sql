-- Reference: courses for which a region gives vouchers; a row is an edition with its days. Names, because a training body need not be a service point.
create table training_courses (
  course_id text collate "C" primary key,
  region_code text collate "C" not null,
  name jsonb not null,
  body_name jsonb not null,
  body_address jsonb not null,
  level smallint not null,
  hours integer not null,
  price_fen bigint not null,
  opens_on date not null,
  closes_on date not null,
  starts_on date not null,
  constraint a_course_is_of_a_level check (level between 1 and 5),
  constraint a_course_has_hours_and_a_price check (hours > 0 and price_fen > 0),
  constraint a_course_closes_after_it_opened check (closes_on >= opens_on)
);
create index training_courses_of_region on training_courses (region_code, closes_on);

-- Institution's home, the course: a place is taken with the voucher, and free again once that is returned or expired.
create table training_places (
  course_id text collate "C" primary key,
  places integer not null,
  taken integer not null default 0,
  constraint no_more_than_there_are check (taken between 0 and places)
);

-- Person's home. No payment is made here: the agency of the region pays the training body.
create table training_vouchers (
  holder_id bigint,
  voucher_id uuid default uuidv7(),
  voucher_number text collate "C" not null,
  region_code text collate "C" not null,
  case_number text collate "C" not null,
  course_id text collate "C" not null,
  amount_fen bigint not null,
  -- Of which calendar year, and the how manieth of it.
  year smallint not null,
  year_place smallint not null,
  issued_on date not null,
  valid_through date not null,
  state text collate "C" not null default 'issued',
  state_since timestamptz not null,
  reminded boolean not null default false,
  primary key (holder_id, voucher_id),
  constraint voucher_state_is_known check (state in ('issued', 'redeemed', 'expired', 'returned')),
  constraint a_voucher_is_worth_something check (amount_fen > 0),
  constraint a_voucher_ends_after_it_began check (valid_through >= issued_on),
  constraint one_voucher_of_a_case unique (holder_id, case_number)
);
create unique index one_voucher_of_a_course on training_vouchers (holder_id, course_id) where state in ('issued', 'redeemed');
create unique index one_voucher_of_a_place_in_the_year on training_vouchers (holder_id, year, year_place) where state <> 'returned';
-- What the clock looks for.
create index training_vouchers_by_last_day on training_vouchers (valid_through) where state = 'issued';

-- Look-up: what a training body reads out, to the home of its voucher.
create table training_voucher_numbers (
  voucher_number text collate "C" primary key,
  holder_id bigint not null,
  voucher_id uuid not null
);

grant select on training_courses to yika_server;
grant select, update on training_places to yika_server;
grant select, insert, update on training_vouchers to yika_server;
grant select, insert on training_voucher_numbers to yika_server;

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('training_months_paid', '000000', '2011-07-01', '12', 'house rule: whoever works has paid a year for unemployment', 'ministry'),
  ('training_vouchers_per_year', '000000', '2011-07-01', '2', 'house rule: two vouchers a year, unless a region says otherwise', 'ministry'),
  ('training_allowance_fen', '000000', '2011-07-01', '400000', 'house rule: four thousand yuan a year, unless a region says otherwise', 'ministry'),
  ('training_level_fen', '000000', '2011-07-01', '"junior=100000,intermediate=150000,senior=200000,technician=250000,senior_technician=300000"', 'house rule: an amount for each of the five levels', 'ministry'),
  ('training_voucher_days', '000000', '2011-07-01', '90', 'house rule: ninety days to begin the course', 'ministry');

-- The newest row of the nation names all services there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select distinct on (what) what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',training_voucher'),
  ('service_days', ',training_voucher=5'),
  ('service_costs_fen', ',training_voucher=0')) as added (name, names) on added.name = what
where region_code = '000000'
order by what, valid_from desc;
