-- Outages that ended after an instant, beside those still open: why something failed a while ago.
create index outages_by_end on outages (closed_at);

alter table outages add constraint outage_kind_is_known check (kind in ('no_heartbeat', 'declared'));
alter table heartbeats add constraint heartbeat_status_is_known check (status in ('up', 'degraded'));
