-- Figures of the console: counted by a job, by day, area and state, so that no page counts persons (docs/decisions/0014-figures.md).
create table report_counts (
  measure text,
  day date,
  -- 0 the nation, 1 a province, 2 a city, 3 as it was recorded
  level smallint,
  area_code text collate "C",
  state text,
  -- of a refused check its first reason
  detail text,
  count bigint not null,
  primary key (measure, level, area_code, day, state, detail),
  constraint measure_is_known check (measure in ('ecards', 'checks')),
  constraint level_is_known check (level between 0 and 3)
);

create table report_takings (
  measure text primary key,
  taken_at timestamptz not null
);

-- Checks are written in the order of time, so a block range finds those of the last days, and costs a write next to nothing.
create index verifications_by_day on verifications using brin (at);

grant select, insert, delete on report_counts to yika_worker;
grant select, insert, update on report_takings to yika_worker;
grant select on report_counts, report_takings to yika_server;
-- What is counted, and nothing else of it.
grant select (holder_id, region_code, level, card_id, ended_at) on ecards to yika_worker;
grant select (at, region_code, outcome, reasons) on verifications to yika_worker;
