-- What an agency has heard of stays for a while, and is not told again.
alter table outbox add column heard_at timestamptz;
create index outbox_unheard on outbox (at) where heard_at is null;
grant update (heard_at) on outbox to yika_server;
-- Of an issue or an end of an e-card nobody hears in this way: both stand in the audit.
delete from outbox where kind like 'ecard.%';

-- A place that closed keeps its row: checks made there go on naming it.
alter table service_points add column closed_on date;
