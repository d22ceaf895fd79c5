-- By what an app of ours calls a channel's platform: one row for each, so that all processes have the same and one of them fetches it.
-- Home: the app. The token is sealed; its key is not in the database.
create table channel_tokens (
  channel text,
  app_id text,
  kind text,
  sealed_token bytea,
  expires_at timestamptz,
  -- rises with each that is fetched
  edition integer not null default 0,
  -- until then somebody is fetching, or nobody shall
  fetching_until timestamptz not null,
  primary key (channel, app_id, kind),
  constraint channel_token_is_whole check ((sealed_token is null) = (expires_at is null))
);
grant select, insert, update on channel_tokens to yika_server;
