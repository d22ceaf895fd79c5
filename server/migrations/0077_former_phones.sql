-- Whoever has the number before is told that it was changed. It stands here sealed until it was told or given up, and no longer.
alter table notice_deliveries
  add column sealed_to bytea,
  drop constraint ways_are_known,
  add constraint ways_are_known check (way in ('sms', 'wechat', 'alipay', 'former_phone')),
  add constraint a_former_phone_is_forgotten_once_told check ((way = 'former_phone' and state = 'waiting') = (sealed_to is not null));

-- What is of no use any more is forgotten by the worker.
grant select, delete on proved_phones, fault_reports to yika_worker;
create index proved_phones_by_age on proved_phones (proved_at);
create index fault_reports_by_age on fault_reports (reported_at);
