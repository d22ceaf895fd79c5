-- How far the import of a file came: the file is known by its contents, so that a kill loses nothing and a repeat does nothing twice.
create table imports (
  import_id bytea primary key,
  kind text not null,
  rows_done bigint not null default 0,
  rows_refused bigint not null default 0,
  error_bytes bigint not null default 0,
  counts jsonb not null default '{"added": 0, "changed": 0, "unchanged": 0}',
  started_at timestamptz not null,
  finished_at timestamptz
);

-- The keys seen in a file so far: a row that comes twice is refused by number of its first.
create table import_keys (
  import_id bytea,
  key_hash bytea,
  row_number bigint not null,
  primary key (import_id, key_hash)
);

grant select, insert, update on imports to yika_server;
grant select, insert, delete on import_keys to yika_server;
