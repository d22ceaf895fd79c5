-- Person's home: what somebody draws, by when they prove that they are alive, and how they have done so. No payment is made here.
create table benefits (
  holder_id bigint,
  benefit_id uuid default uuidv7(),
  kind text collate "C" not null,
  region_code text collate "C" not null,
  -- Null: the agency holds the figure and has not told it.
  monthly_fen bigint,
  source text not null,
  as_of date not null,
  since date not null,
  -- The last day on which it can be proved without a pause; null: none is asked.
  qualification_due_on date,
  state text collate "C" not null,
  state_since date not null,
  -- The last reminder of this due day, in days before it.
  reminded_days smallint,
  -- As the agency said last: what it repeats changes nothing that was proved here since.
  imported_due_on date,
  imported_state text collate "C" not null,
  primary key (holder_id, benefit_id),
  constraint one_benefit_of_a_kind_in_a_region unique (holder_id, kind, region_code),
  constraint benefit_kind_is_known check (kind in ('pension', 'survivor', 'work_injury')),
  constraint benefit_state_is_known check (state in ('current', 'paused', 'ended') and imported_state in ('current', 'paused', 'ended')),
  constraint a_benefit_is_not_negative check (monthly_fen >= 0),
  constraint a_benefit_is_known_once_it_began check (as_of >= since),
  constraint reminders_are_a_month_and_a_week_before check (reminded_days in (30, 7))
);
-- What the clock looks for: one walk along the days, of those that are being drawn.
create index benefits_by_due_day on benefits (qualification_due_on) where state = 'current';

-- Person's home, append only: each proof, and the day to which it holds.
create table benefit_proofs (
  holder_id bigint,
  proof_id uuid default uuidv7(),
  benefit_id uuid not null,
  way text collate "C" not null,
  case_number text collate "C",
  proved_on date not null,
  due_before date not null,
  valid_until date not null,
  primary key (holder_id, proof_id),
  foreign key (holder_id, benefit_id) references benefits (holder_id, benefit_id),
  constraint proof_way_is_known check (way in ('face', 'call', 'counter')),
  constraint a_proof_by_the_desk_has_its_case check ((way = 'face') = (case_number is null)),
  constraint a_proof_moves_the_day_on check (valid_until > proved_on)
);
create index benefit_proofs_by_benefit on benefit_proofs (holder_id, benefit_id, proved_on);

-- Person's home: each check that was begun at the face service. No picture; what names the check goes once its result is in.
create table benefit_face_checks (
  holder_id bigint,
  check_id uuid default uuidv7(),
  benefit_id uuid not null,
  begun_at timestamptz not null,
  transaction text collate "C",
  nonce text collate "C",
  photo_hash text collate "C",
  outcome text collate "C",
  primary key (holder_id, check_id),
  foreign key (holder_id, benefit_id) references benefits (holder_id, benefit_id),
  constraint face_outcome_is_known check (outcome in ('face_match', 'face_no_match', 'liveness_failed', 'face_cancelled', 'not_begun')),
  constraint a_settled_check_is_named_no_more check ((outcome is null) = (transaction is not null and nonce is not null and photo_hash is not null))
);
create unique index one_face_check_of_a_transaction on benefit_face_checks (holder_id, transaction);
create index benefit_face_checks_by_benefit on benefit_face_checks (holder_id, benefit_id, begun_at);

grant select, insert, update on benefits, benefit_face_checks to yika_server;
grant select, insert on benefit_proofs to yika_server;
grant select on benefits to yika_worker;

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('qualification_months', '000000', '2011-07-01', '12', 'house rule: once in twelve months, unless a region says otherwise', 'ministry'),
  ('qualification_opens_days', '000000', '2011-07-01', '60', 'house rule: from sixty days before the day it can be proved', 'ministry');

-- The newest row of the nation names all services there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select distinct on (what) what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',benefit_qualification'),
  ('service_days', ',benefit_qualification=5'),
  ('service_costs_fen', ',benefit_qualification=0')) as added (name, names) on added.name = what
where region_code = '000000'
order by what, valid_from desc;
