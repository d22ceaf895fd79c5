-- The neighbour's home: what one process of ours last heard of it, while it is in doubt. It stands for some seconds only, so that
-- nobody who died keeps an outage open.
create table neighbour_reports (
  neighbour text,
  reporter uuid,
  -- so many answers in a row since it last gave none; 0: it gives none
  answers integer not null,
  -- by the machine's clock
  expires_at timestamptz not null,
  primary key (neighbour, reporter)
);

-- One row an outage, however many processes saw it; ended ones are kept.
create table neighbour_outages (
  neighbour text,
  outage_id uuid,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (neighbour, outage_id)
);
create unique index one_open_outage_of_a_neighbour on neighbour_outages (neighbour) where closed_at is null;
create index neighbour_outages_by_end on neighbour_outages (closed_at);

grant select, insert, update, delete on neighbour_reports to yika_server;
grant select, insert, update on neighbour_outages to yika_server;
