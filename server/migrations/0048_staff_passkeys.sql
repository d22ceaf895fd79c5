-- A person's passkeys: the public half, and what the authenticator last told of itself. Ended ones are kept: an old sign-in goes on naming them.
create table staff_passkeys (
  staff_id uuid,
  passkey_id uuid default uuidv7(),
  credential_id text collate "C" not null unique,
  public_key bytea not null,
  counter bigint not null,
  -- as its owner calls it
  name text not null,
  transports text[] not null,
  device_bound boolean not null,
  backed_up boolean not null,
  added_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz,
  primary key (staff_id, passkey_id)
);

-- Protocol artefact: a challenge that one browser may answer once, by its keyed hash.
create table staff_challenges (
  challenge_hash bytea primary key,
  -- keyed hash of the secret in that browser's cookie
  browser_hash bytea not null,
  use text not null check (use in ('sign_in', 'proof', 'enrolment', 'further_passkey')),
  -- null: whoever answers tells who they are
  staff_id uuid,
  expires_at timestamptz not null
);
create index staff_challenges_to_forget on staff_challenges (expires_at);

-- Protocol artefact: a one-time code with which a first passkey is enrolled, by its keyed hash.
create table staff_enrolments (
  code_hash bytea primary key,
  staff_id uuid not null,
  kind text not null check (kind in ('created', 'invited', 'recovery')),
  expires_at timestamptz not null
);
create index staff_enrolments_by_staff on staff_enrolments (staff_id);

grant select, insert, update on staff_passkeys to yika_server;
grant select, insert, delete on staff_challenges, staff_enrolments to yika_server;
grant select, delete on staff_challenges, staff_enrolments to yika_worker;
