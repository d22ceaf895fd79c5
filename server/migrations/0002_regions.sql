-- Reference: dated policy rows. The nearest region that has one wins, of those the newest in force on the day.
create table policies (
  what text,
  region_code text collate "C",
  valid_from date,
  value jsonb not null,
  clause text not null,
  author text not null,
  recorded_at timestamptz not null default now(),
  primary key (what, region_code, valid_from)
);

-- Kill switches and openings: policy that bites at once. region_code 000000 is the nation.
create table switches (
  name text,
  region_code text collate "C",
  open boolean not null,
  since date not null,
  reason text not null,
  author text not null,
  changed_at timestamptz not null default now(),
  primary key (name, region_code)
);

create table service_points (
  service_point_id text primary key,
  region_code text not null,
  name jsonb not null,
  address jsonb not null,
  hours jsonb not null,
  phone text not null,
  institution_code text not null,
  is_agency boolean not null,
  purposes text[] not null,
  constraint service_point_purposes_are_known check (purposes <@ array['identity', 'payment'])
);

create table privacy_policies (
  version integer primary key,
  valid_from date not null,
  text_hash text not null,
  text jsonb not null
);

grant select on policies, switches, service_points, privacy_policies to yika_server, yika_worker;
grant insert on policies to yika_server;
grant insert, update on switches to yika_server;

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('temporary_loss_days', '000000', '2011-07-01', '7', 'Measures 2011, Art. 16', 'ministry'),
  -- holder_decides: identity checks go on after the holder's own authorisation; refused: none while lost
  ('identity_during_loss', '000000', '2011-07-01', '"refused"', 'e-card rule, older text', 'ministry'),
  ('identity_during_loss', '000000', '2024-01-01', '"holder_decides"', 'e-card rule, newer text (2024)', 'ministry'),
  ('identity_when_locked', '000000', '2011-07-01', '"refused"', 'e-card rule, older text', 'ministry'),
  ('identity_when_locked', '000000', '2024-01-01', '"holder_decides"', 'e-card rule, newer text (2024)', 'ministry'),
  ('expired_card', '000000', '2011-07-01', '"warn"', 'practice: a readable card keeps working', 'ministry'),
  ('pin_tries_per_device', '000000', '2011-07-01', '6', 'e-card rule: six tries', 'ministry'),
  ('pin_tries_per_day', '000000', '2011-07-01', '18', 'e-card rule: all devices together', 'ministry'),
  ('pin_pause_hours', '000000', '2011-07-01', '24', 'e-card rule: locked for 24 hours', 'ministry'),
  ('certificate_hours', '000000', '2011-07-01', '24', 'format of the shown code', 'ministry'),
  ('offline_showings', '000000', '2011-07-01', '2', 'format of the shown code', 'ministry'),
  ('offline_list_age_hours', '000000', '2011-07-01', '24', 'format of the shown code', 'ministry'),
  ('offline_checks_per_terminal', '000000', '2011-07-01', '40', 'format of the shown code', 'ministry'),
  ('offline_checks_per_handle', '000000', '2011-07-01', '2', 'format of the shown code', 'ministry'),
  ('arrears_grace_months', '000000', '2011-07-01', '0', 'employee medical: from the month after payment stops', 'ministry'),
  ('retroactive_gap_months', '000000', '2021-01-01', '3', 'NHSA and MoF 2021', 'ministry'),
  ('waiting_months', '000000', '2021-01-01', '6', 'NHSA and MoF 2021', 'ministry'),
  ('account_usable_in_arrears', '000000', '2011-07-01', 'true', 'practice: the personal account stays usable', 'ministry'),
  ('resident_waiting_months', '000000', '2011-07-01', '0', 'no fixed wait before 2025', 'ministry'),
  ('resident_waiting_months_per_missed_year', '000000', '2011-07-01', '0', 'no fixed wait before 2025', 'ministry'),
  ('resident_waiting_months', '000000', '2025-01-01', '3', 'State Council Office 2024 No. 38', 'ministry'),
  ('resident_waiting_months_per_missed_year', '000000', '2025-01-01', '1', 'State Council Office 2024 No. 38', 'ministry'),
  ('guardian_below_age', '000000', '2011-07-01', '14', 'PIPL Art. 31', 'ministry'),
  ('hotline', '000000', '2011-07-01', '"12333"', 'national hotline', 'ministry');
