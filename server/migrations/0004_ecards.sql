-- Person's home.
create table ecards (
  holder_id bigint,
  ecard_id uuid,
  region_code text collate "C" not null,
  level smallint not null,
  -- the card whose number was proved; null at level 1 without the card at hand
  card_id uuid,
  identity_authorised_during_loss boolean not null default false,
  claimed_at timestamptz not null,
  proved_by text not null,
  ended_at timestamptz,
  end_reason text,
  pin_hash bytea not null,
  pin_salt bytea not null,
  pin_tries_today integer not null default 0,
  pin_tries_day date,
  pin_paused_until timestamptz,
  primary key (holder_id, ecard_id),
  constraint level_is_one_or_two check (level in (1, 2)),
  constraint proved_by_is_known check (proved_by in ('phone', 'face', 'counter')),
  constraint level_two_has_a_card check (level = 1 or card_id is not null)
);
-- One live e-card per holder; one live binding per card.
create unique index one_live_ecard_per_holder on ecards (holder_id) where ended_at is null;
create unique index one_live_binding_per_card on ecards (holder_id, card_id) where ended_at is null and card_id is not null;

create table devices (
  holder_id bigint,
  device_no smallint,
  ecard_id uuid not null,
  name text not null,
  secret_hash bytea not null,
  key_x bytea,
  key_y bytea,
  enrolled_at timestamptz not null,
  last_used_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  pin_tries_left smallint not null,
  -- of the newest certificate: one row, one lock, one place where a code is claimed
  certificate_handle bytea,
  certificate_expires_at timestamptz,
  showing_x bytea,
  showing_y bytea,
  status_list integer,
  status_index integer,
  digits_number bigint,
  digits_secret bytea,
  digits_misses smallint not null default 0,
  highest_iat bigint not null default 0,
  primary key (holder_id, device_no)
);

-- Look-up: the device number in twenty digits.
create table digit_numbers (
  digits_number bigint primary key,
  holder_id bigint not null,
  device_no smallint not null,
  expires_at timestamptz not null
);

-- Look-up: the device cookie.
create table device_secrets (
  secret_hash bytea primary key,
  holder_id bigint not null,
  device_no smallint not null
);

-- Protocol artefacts: own opaque id, expiring. One row per secret: a session gets a new secret every hour and keeps its session_id.
create table sessions (
  session_hash bytea primary key,
  session_id uuid not null,
  holder_id bigint not null,
  device_no smallint not null,
  started_at timestamptz not null,
  issued_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  -- a newer secret has taken over; requests already on their way are served for a moment longer
  superseded_at timestamptz,
  ended_at timestamptz
);
create index sessions_of_a_device on sessions (holder_id, device_no) where ended_at is null;
create index sessions_by_id on sessions (session_id);

-- A challenge is made without a row; the row says that it was used.
create table sign_in_challenges (
  challenge_hash bytea primary key,
  used_at timestamptz not null,
  expires_at timestamptz not null
);

create table claims (
  claim_hash bytea primary key,
  holder_id bigint not null,
  card_id uuid,
  level smallint not null,
  channel text not null,
  policy_version integer not null,
  policy_text_hash text not null,
  step text not null,
  -- false: too many had tried this number; the code to the phone is then no way
  phone_allowed boolean not null,
  -- false: of a child
  face_allowed boolean not null,
  proved_by text,
  proved_at timestamptz,
  face_transaction text,
  face_nonce text,
  face_photo_hash text,
  face_tries_left smallint not null default 3,
  face_consented_at timestamptz,
  counter_code_expires_at timestamptz,
  -- the terminal that has looked; only that one can confirm
  counter_looked_by text,
  -- of the device that the PIN was set on
  device_no smallint,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  constraint claim_step_is_known check (step in ('prove', 'set_pin', 'done')),
  constraint claim_proved_by_is_known check (proved_by in ('phone', 'face', 'counter')),
  constraint nobody_sets_a_pin_unproved check (step = 'prove' or proved_by is not null),
  constraint a_claim_at_level_two_has_a_card check (level = 1 or card_id is not null)
);

-- Look-up: the eight digits that a claimant shows to a clerk.
create table counter_codes (
  code_hash bytea primary key,
  claim_hash bytea not null,
  expires_at timestamptz not null
);

-- A code sent to the registry's phone, for a claim, a sign-in, a loss report or an explanation. holder_id null: nobody fits, and nothing was sent.
create table phone_codes (
  -- the claim, device or attempt it was sent for: the home
  owner_hash bytea,
  phone_code_id uuid,
  holder_id bigint,
  use text not null,
  code_hash bytea not null,
  sent_at timestamptz not null,
  resend_at timestamptz not null,
  expires_at timestamptz not null,
  tries_left smallint not null,
  used_at timestamptz,
  primary key (owner_hash, phone_code_id),
  constraint phone_code_use_is_known check (use in ('claim', 'sign_in', 'loss_report', 'explanation'))
);

create table consents (
  holder_id bigint,
  consent_id uuid default uuidv7(),
  purpose text not null,
  policy_version integer not null,
  text_hash text not null,
  channel text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (holder_id, consent_id)
);

-- One standing consent for a text; given again after a withdrawal it is a new row.
create unique index one_standing_consent_per_text on consents (holder_id, purpose, policy_version) where withdrawn_at is null;

create table notices (
  holder_id bigint,
  notice_id uuid default uuidv7(),
  kind text not null,
  facts jsonb not null default '{}',
  at timestamptz not null,
  read_at timestamptz,
  primary key (holder_id, notice_id)
);

grant select, insert, update on ecards, devices, sessions, claims, phone_codes, counter_codes, consents, notices to yika_server;
grant select, insert on sign_in_challenges to yika_server;
grant select, insert, update, delete on digit_numbers to yika_server;
grant select, insert on device_secrets to yika_server;
grant select, delete on sessions, sign_in_challenges, claims, phone_codes, counter_codes, digit_numbers to yika_worker;
grant select, insert on notices to yika_worker;
