-- Roles: the owner migrates; the server serves and may change no table; the worker empties the outbox and seals the audit.
do $$ begin
  if not exists (select from pg_roles where rolname = 'yika_server') then create role yika_server login; end if;
  if not exists (select from pg_roles where rolname = 'yika_worker') then create role yika_worker login; end if;
end $$;

-- Person's home: who did or saw what of whom, when, why. Append only.
create table audit_entries (
  holder_id bigint,
  entry_id uuid default uuidv7(),
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  service_point_id text,
  purpose text,
  outcome text,
  -- names of the fields that were seen, never their contents
  seen text[] not null default '{}',
  reference text,
  primary key (holder_id, entry_id)
);
create index audit_entries_by_time on audit_entries (at);

-- Closed slots, one after the other without a gap: what stood in the audit when the slot closed.
create table audit_slots (
  slot_started_at timestamptz primary key,
  slot_ended_at timestamptz not null unique,
  sealed_at timestamptz not null,
  entry_count integer not null,
  -- entry id and leaf hash of every entry, 48 bytes each, sorted: names the row that was altered
  leaves bytea not null,
  merkle_root bytea not null,
  chain_root bytea not null,
  key_id text not null,
  signature bytea not null
);

-- What happened, for those who hear of it later.
create table outbox (
  holder_id bigint,
  event_id uuid default uuidv7(),
  kind text not null,
  body jsonb not null,
  at timestamptz not null,
  primary key (holder_id, event_id)
);

-- A write asked for twice is done once: in the home of the act, the reply rebuilt from result_id.
create table remembered_requests (
  home text,
  caller text,
  key text,
  request_hash bytea not null,
  result_id text,
  at timestamptz not null default now(),
  primary key (home, caller, key)
);

-- What support finds by a reference: no personal data, never the words of a request.
create table refusal_references (
  reference text primary key,
  at timestamptz not null,
  operation_id text not null,
  code text not null,
  status smallint not null,
  caller_kind text not null,
  service_point_id text,
  detail jsonb not null default '{}'
);

-- How often something unproved was tried: the subject is a keyed hash, the window begins at its first try.
create table budgets (
  budget text,
  subject bytea,
  window_started_at timestamptz not null,
  spent integer not null,
  primary key (budget, subject)
);

grant select, insert on audit_entries to yika_server;
grant select on audit_slots, audit_entries to yika_worker;
grant select on audit_slots to yika_server;
grant insert on audit_slots to yika_worker;
grant select, insert on outbox to yika_server;
grant select, delete on outbox to yika_worker;
grant select, insert, update on remembered_requests to yika_server;
grant select, insert on refusal_references to yika_server;
grant select, insert, update, delete on budgets to yika_server;
grant delete on remembered_requests, refusal_references, budgets to yika_worker;
grant select on remembered_requests, refusal_references, budgets to yika_worker;
