-- Issuer's home: where an area's own system answers, and by which key. Append only; the newest counts.
create table regional_systems (
  area_code text collate "C",
  version integer,
  address text not null,
  x text not null,
  y text not null,
  -- PEM, where no public authority vouches for it
  authority text,
  registered_by text not null,
  at timestamptz not null,
  primary key (area_code, version),
  constraint a_regional_system_is_encrypted check (address like 'https://%')
);

-- Issuer's home: a live test of that system. Whoever runs it holds it until `held_until`; when that has passed, another goes on with it.
create table technical_tests (
  area_code text collate "C",
  test_id uuid default uuidv7(),
  system_version integer not null,
  asked_by text not null,
  asked_at timestamptz not null,
  runner uuid,
  held_until timestamptz,
  ended boolean not null default false,
  primary key (area_code, test_id)
);
create unique index one_technical_test_at_a_time on technical_tests (area_code) where not ended;

-- Issuer's home: what each question came to. Append only: evidence.
create table technical_test_looks (
  area_code text collate "C",
  test_id uuid,
  look_no smallint,
  outcome text not null,
  latency_ms integer not null,
  at timestamptz not null,
  primary key (area_code, test_id, look_no),
  constraint a_look_takes_no_less_than_nothing check (latency_ms >= 0)
);

-- Issuer's home: what a test came to. Append only: evidence.
create table technical_test_results (
  area_code text collate "C",
  test_id uuid,
  findings jsonb not null,
  p50_ms integer,
  p95_ms integer,
  max_ms integer,
  clock_offset_ms bigint,
  tls jsonb,
  at timestamptz not null,
  primary key (area_code, test_id)
);

grant select, insert on regional_systems, technical_test_looks, technical_test_results to yika_server;
grant select, insert on technical_tests to yika_server;
grant update (runner, held_until, ended) on technical_tests to yika_server;
grant select on regional_systems, technical_tests, technical_test_looks, technical_test_results to yika_worker;
