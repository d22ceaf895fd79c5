-- What stands beside a notice in the inbox and in the message about it, so that a person can tell a genuine message from a forged one.
-- Null for notices of before, and for those that the server of the release before writes: no message is sent about them.
alter table notices add column check_code text,
  add constraint a_check_code_is_four_characters check (check_code ~ '^[A-Z][A-Z0-9]{3}$');

-- Person's home: how somebody wants to be told. Without a row the defaults of the room hold.
create table notice_preferences (
  holder_id bigint primary key,
  language text not null,
  sms boolean not null,
  -- hours of the day in China; the same hour twice: never quiet
  quiet_from_hour smallint not null,
  quiet_to_hour smallint not null,
  changed_at timestamptz not null,
  constraint messages_are_in_a_language_we_write check (language in ('es', 'zh-CN', 'en')),
  constraint quiet_hours_are_hours check (quiet_from_hour between 0 and 23 and quiet_to_hour between 0 and 23)
);

-- Person's home: one message about one notice. No number and no text: both are made when it is sent.
create table notice_deliveries (
  holder_id bigint,
  notice_id uuid,
  way text,
  state text not null default 'waiting',
  due_at timestamptz not null,
  tries smallint not null default 0,
  -- whoever sends holds it until then; after that somebody else may try
  claimed_until timestamptz,
  outcome text,
  ended_at timestamptz,
  primary key (holder_id, notice_id, way),
  constraint ways_are_known check (way in ('sms')),
  constraint a_delivery_waits_or_has_ended check (state in ('waiting', 'sent', 'not_sent')),
  constraint an_end_has_a_time_and_an_outcome check ((state = 'waiting') = (ended_at is null) and (state = 'waiting' or outcome is not null))
);
create index deliveries_that_wait on notice_deliveries (due_at) where state = 'waiting';

grant select, insert, update on notice_preferences, notice_deliveries to yika_server;
grant insert on notice_deliveries to yika_worker;
