-- Approval's home: a change that is held until others agree. `approval_id` grows with time, so that lists page by it.
create table approvals (
  approval_id uuid primary key default uuidv7(),
  -- what people read out to each other
  reference text not null unique,
  kind text not null,
  -- what would change: 'ecard_issue:310100'
  subject text not null,
  area_code text collate "C" not null,
  maker text not null,
  raised_at timestamptz not null,
  state text not null default 'raised',
  state_since timestamptz not null,
  version integer not null default 1,
  -- of the rows in force when this version was raised: what each step is, in order; none where policy asks for none
  steps text[] not null,
  -- who approved a step of this version, in order
  approved_by text[] not null default '{}',
  decider_role text not null,
  -- a grant in one of these areas decides the next step
  deciding_areas text[] not null,
  due_at timestamptz not null,
  remind_at timestamptz not null,
  reminded_at timestamptz,
  constraint approval_state_is_known check (state in ('raised', 'returned', 'approved', 'applied', 'stale', 'rejected', 'withdrawn', 'lapsed')),
  constraint approval_steps_are_known check (steps <@ array['area', 'province', 'ministry'] and cardinality(steps) <= 2),
  constraint nobody_approves_their_own check (not maker = any(approved_by)),
  constraint nobody_does_two_steps check (cardinality(approved_by) < 2 or approved_by[1] <> approved_by[2]),
  constraint approved_means_every_step check (state not in ('approved', 'applied', 'stale') or cardinality(approved_by) = cardinality(steps))
);
create index approvals_to_decide on approvals (approval_id) where state = 'raised';
create index approvals_of_maker on approvals (maker, approval_id);
create index approvals_of_subject on approvals (kind, subject, approval_id);
create index approvals_to_lapse on approvals (due_at) where state in ('raised', 'returned');

-- Approval's home: what was asked for, with what stood there before. A correction adds one and keeps the old.
create table approval_versions (
  approval_id uuid,
  version integer,
  proposal jsonb not null,
  -- fields of what stands there, as the maker saw them; null: nothing does
  before jsonb,
  after jsonb not null,
  reason text not null,
  at timestamptz not null,
  primary key (approval_id, version),
  constraint a_change_has_a_reason check (length(trim(reason)) > 0)
);

-- Approval's home: everything that happened to it. Append only.
create table approval_events (
  approval_id uuid,
  event_no integer,
  version integer not null,
  what text not null,
  actor text not null,
  -- of staff: in what scope they decided
  area_code text,
  step text,
  reason text,
  -- of a stale one: which fields had moved, or why it could not be
  difference jsonb,
  refusal text,
  at timestamptz not null,
  primary key (approval_id, event_no),
  constraint approval_event_is_known check (what in ('raised', 'corrected', 'step_approved', 'returned', 'rejected', 'withdrawn', 'applied', 'stale', 'reminded', 'lapsed')),
  constraint whoever_says_no_says_why check (what not in ('raised', 'corrected', 'returned', 'rejected', 'withdrawn') or length(trim(reason)) > 0)
);
create index approval_events_of_actor on approval_events (actor, approval_id) where what in ('step_approved', 'returned', 'rejected');

grant select, insert, update on approvals to yika_server;
grant select, insert on approval_versions, approval_events to yika_server;
grant select on approvals, approval_versions, approval_events to yika_worker;

-- Which acts need how many others. A region can ask for more than the nation, never for less.
insert into policies (what, region_code, valid_from, value, clause, author) values
  ('approval_of_policy_rows', '000000', '2011-07-01', '"one"', 'house rule: a second person for every rule', 'ministry'),
  ('approval_of_switches', '000000', '2011-07-01', '"one"', 'house rule: dual control of kill switches', 'ministry'),
  ('approval_of_service_points', '000000', '2011-07-01', '"one"', 'house rule: a second person for every place', 'ministry'),
  ('approval_of_terminals', '000000', '2011-07-01', '"one"', 'house rule: a second person for every terminal', 'ministry'),
  ('approval_of_staff_grants', '000000', '2011-07-01', '"one"', 'house rule: a second person for every role', 'ministry'),
  ('approval_days', '000000', '2011-07-01', '5', 'house rule: five days to decide', 'ministry');

-- The held change by which a guarded row stands as it does; null: by a migration, or by the owner before there was anybody to agree.
alter table policies add column approval_id uuid;
alter table switches add column approval_id uuid;
