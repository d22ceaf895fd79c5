-- Where a platform takes messages for an account: sealed under the entry while somebody is on their way, under the holder with the link.
-- Null: the platform told none, or the link was undone.
alter table channel_entries add column message_address bytea;
alter table channel_links add column message_address bytea;

-- The apps that somebody wants messages in, besides text messages.
alter table notice_preferences
  add column channels text[] not null default '{}',
  add constraint channels_take_messages check (channels <@ array['wechat', 'alipay']);
alter table notice_deliveries
  drop constraint ways_are_known,
  add constraint ways_are_known check (way in ('sms', 'wechat', 'alipay'));
grant select on notice_preferences to yika_worker;
-- A page of the inbox, newest first.
create index notices_by_time on notices (holder_id, at desc, notice_id desc);
