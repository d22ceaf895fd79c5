-- The silence that ends a session, by the rule that was in force where its person works when it began.
alter table staff_sessions add column idle_minutes smallint not null default 30;

-- A person's second way in: the sealed secret of the app on their phone, and the last step of time whose code was taken.
create table staff_one_time_codes (
  staff_id uuid primary key,
  sealed bytea not null,
  key_version smallint not null,
  started_at timestamptz not null,
  -- null: nobody has typed a first code back, so it opens nothing yet
  set_up_at timestamptz,
  last_step bigint not null default 0
);

-- Somebody lost every way in: one asks, another agrees, and a one-time code is handed over. Kept, as what was decided about whom.
create table staff_recoveries (
  staff_id uuid,
  recovery_id uuid default uuidv7(),
  -- all that the lost one reaches: whoever acts here reaches that
  area_code text collate "C" not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  reason text not null,
  agreed_by uuid,
  agreed_at timestamptz,
  agreed_reason text,
  stopped_by uuid,
  stopped_at timestamptz,
  stopped_reason text,
  used_at timestamptz,
  expires_at timestamptz not null,
  primary key (staff_id, recovery_id),
  constraint nobody_recovers_themselves check (asked_by <> staff_id and agreed_by is distinct from staff_id),
  constraint two_different_people_recover check (agreed_by is distinct from asked_by),
  constraint whoever_agrees_says_when_and_why check ((agreed_by is null) = (agreed_at is null) and (agreed_by is null) = (agreed_reason is null)),
  constraint only_an_agreed_recovery_is_used check (used_at is null or agreed_at is not null)
);
create index staff_recoveries_by_id on staff_recoveries (recovery_id);

grant select, insert, update, delete on staff_one_time_codes to yika_server;
grant select, insert, update on staff_recoveries to yika_server;

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('staff_session_hours', '000000', '2011-07-01', '8', 'house rule: a working day', 'ministry'),
  ('staff_idle_minutes', '000000', '2011-07-01', '30', 'house rule: half an hour of silence', 'ministry'),
  ('staff_proof_minutes', '000000', '2011-07-01', '5', 'house rule: a passkey just now', 'ministry'),
  ('staff_second_way', '000000', '2011-07-01', '"allowed"', 'house rule: a code beside the passkey', 'ministry'),
  ('approval_of_staff_suspensions', '000000', '2011-07-01', '"none"', 'house rule: at once, on record', 'ministry'),
  ('approval_of_staff_standing', '000000', '2011-07-01', '"one"', 'house rule: a second person for every return and end', 'ministry');
