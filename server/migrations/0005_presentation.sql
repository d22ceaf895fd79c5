-- Institution's home: service point.
create table terminals (
  service_point_id text,
  terminal_id text,
  till text not null,
  purposes text[] not null,
  key_hash bytea,
  enrolment_hash bytea,
  enrolment_expires_at timestamptz,
  enrolled_at timestamptz,
  revoked_at timestamptz,
  primary key (service_point_id, terminal_id),
  constraint terminal_purposes_are_known check (purposes <@ array['identity', 'payment'])
);

-- Look-ups: a terminal's key, and its one-time enrolment code.
create table terminal_keys (
  key_hash bytea primary key,
  service_point_id text not null,
  terminal_id text not null
);
create table terminal_enrolments (
  enrolment_hash bytea primary key,
  service_point_id text not null,
  terminal_id text not null
);

-- Reference: public halves only; a private key is never in the database.
create table issuer_keys (
  kid text primary key,
  x text not null,
  y text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null
);

-- Status: two bits per certificate (0 valid, 1 revoked, 2 suspended: the IETF registry of status types).
-- Indices are random, and given out once while the certificate could still be shown.
create table status_lists (
  list_number integer primary key,
  opened_at timestamptz not null,
  constraint lists_are_numbered_below_4096 check (list_number between 0 and 4095)
);
insert into status_lists (list_number, opened_at) values (0, now());

create table status_entries (
  list_number integer,
  list_index integer,
  status smallint not null default 0,
  expires_at timestamptz not null,
  -- null until the status first changes: a list is built anew when one of these appears
  changed_at timestamptz,
  primary key (list_number, list_index),
  constraint index_fits_its_list check (list_index between 0 and 1048575),
  constraint status_is_of_the_registry check (status in (0, 1, 2))
);
create index status_entries_that_changed on status_entries (list_number, changed_at) where changed_at is not null;

-- Person's home: the newest certificate of each device, by its SHA-256: what we issued is recognised byte for byte.
create table showing_certificates (
  holder_id bigint,
  device_no smallint,
  certificate_hash bytea not null,
  primary key (holder_id, device_no)
);

-- Person's home: every check, valid or refused.
create table verifications (
  holder_id bigint,
  verification_id uuid,
  device_no smallint not null,
  iat bigint not null,
  at timestamptz not null,
  service_point_id text not null,
  terminal_id text not null,
  till text not null,
  region_code text not null,
  purpose text not null,
  how text not null,
  outcome text not null,
  -- this check used up the second of its code: nothing else can
  spent boolean not null,
  reasons text[] not null default '{}',
  warnings text[] not null default '{}',
  seen text[] not null default '{}',
  amount_fen bigint,
  shortfall_fen bigint,
  request_key text,
  request_hash bytea,
  reference text not null,
  offline boolean not null default false,
  -- of a code checked without a line: to count how often one certificate was shown
  certificate_handle bytea,
  flagged text,
  denied_by text,
  primary key (holder_id, verification_id),
  constraint purpose_is_known check (purpose in ('identity', 'payment')),
  constraint how_is_known check (how in ('qr', 'digits')),
  constraint verification_outcome_is_known check (outcome in ('valid', 'refused', 'genuine')),
  constraint denied_by_is_known check (denied_by in ('holder', 'counter'))
);
create index verifications_by_time on verifications (holder_id, at);
-- The same code twice at counters without a line: both stay, both are flagged.
create unique index one_online_claim_per_code on verifications (holder_id, device_no, iat) where spent and not offline;
create index verifications_of_a_code on verifications (holder_id, device_no, iat);
create unique index one_check_per_request on verifications (holder_id, terminal_id, request_key) where request_key is not null;

-- Look-up: from a reference to the check.
create table verification_references (
  reference text primary key,
  holder_id bigint not null,
  verification_id uuid not null
);
create index verification_references_by_check on verification_references (verification_id);

-- Institution's home: what a terminal handed in, each item once.
create table offline_items (
  service_point_id text,
  item_id uuid,
  terminal_id text not null,
  code_hash bytea not null,
  checked_at timestamptz not null,
  taken_at timestamptz not null,
  state text not null,
  reason text,
  reference text not null,
  primary key (service_point_id, item_id),
  constraint offline_state_is_known check (state in ('taken', 'flagged', 'rejected'))
);
create index offline_items_of_a_terminal on offline_items (service_point_id, terminal_id, checked_at);

create table heartbeats (
  service_point_id text primary key,
  sequence bigint not null,
  last_at timestamptz not null,
  status text not null,
  stable_beats integer not null default 0
);

create table outages (
  service_point_id text,
  outage_id uuid,
  region_code text,
  kind text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  closed_by text,
  primary key (service_point_id, outage_id)
);
create unique index one_open_outage_of_a_kind on outages (service_point_id, kind) where closed_at is null;

grant select, insert, update on terminals, status_entries, showing_certificates, verifications, offline_items, heartbeats, outages to yika_server;
grant select, insert on status_lists to yika_server;
grant select, insert, delete on terminal_enrolments to yika_server;
grant select, insert on terminal_keys, verification_references, issuer_keys to yika_server;
grant insert, update on service_points to yika_server;
grant select, insert, update on heartbeats, outages to yika_worker;
grant select, delete on status_entries to yika_worker;
