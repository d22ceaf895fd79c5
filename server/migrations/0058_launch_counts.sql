-- Look-up of the launches' own: how often an app came within a minute and a day, in sixtieths of each, the newest first.
create table launch_counts (
  app_id text collate "C",
  span text check (span in ('minute', 'day')),
  newest bigint not null,
  counted integer[] not null,
  primary key (app_id, span),
  constraint a_span_is_counted_in_slices check (cardinality(counted) = 61)
);
grant select, insert, update on launch_counts to yika_server;
-- They were counted there from their first call on, so that around an end twice the limit could come.
delete from budgets where budget in ('launch:minute', 'launch:day');
