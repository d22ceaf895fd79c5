-- Person's home: a clerk said that what was shown is being misused. One a check, for the first is the one that counts.
create table misuse_reports (
  holder_id bigint,
  verification_id uuid,
  kind text not null,
  at timestamptz not null,
  service_point_id text not null,
  terminal_id text not null,
  primary key (holder_id, verification_id),
  constraint misuse_kind_is_known check (kind in ('copied_code', 'other_person', 'many_cards', 'imitated_page'))
);
grant select, insert on misuse_reports to yika_server;
