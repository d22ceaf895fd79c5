-- Reference: an app from which people may be launched. Written by the owner's verbs, never by the server.
create table launch_apps (
  app_id text collate "C" primary key,
  name_es text not null,
  name_zh text not null,
  name_en text not null,
  scopes text[] not null,
  return_addresses text[] not null,
  per_minute integer not null,
  per_day integer not null,
  open boolean not null,
  since timestamptz not null,
  constraint an_app_is_not_one_of_the_platforms check (app_id not in ('wechat', 'alipay')),
  constraint an_app_has_somewhere_to_go_back_to check (cardinality(return_addresses) > 0),
  constraint limits_are_positive check (per_minute > 0 and per_day > 0)
);

-- Reference: the public keys with which an app signs; a key is of one algorithm.
create table launch_app_keys (
  app_id text collate "C",
  kid text collate "C",
  algorithm text not null check (algorithm in ('ES256', 'SM2')),
  x text not null,
  y text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  primary key (app_id, kid)
);

-- Protocol artefact: a nonce that was spent, by its keyed hash.
create table launch_nonces (
  nonce_hash bytea primary key,
  expires_at timestamptz not null
);
create index launch_nonces_to_forget on launch_nonces (expires_at);

-- Protocol artefact: a launch, under the keyed hash of the secret in its address, then of the one in the browser's cookie.
create table launches (
  launch_hash bytea primary key,
  app_id text not null,
  step text not null check (step in ('requested', 'asked', 'approved')),
  scopes text[] not null,
  return_address text not null,
  state text,
  nonce text not null,
  -- sealed under a key that is made of the browser's own secret
  fields bytea,
  given text[] not null,
  expires_at timestamptz not null
);
create index launches_to_forget on launches (expires_at);

-- Protocol artefact: what the app's server may read once, under the keyed hash of the code that the browser carries.
create table launch_results (
  code_hash bytea primary key,
  app_id text not null,
  holder_id bigint not null,
  scopes text[] not null,
  nonce text not null,
  signed_in_at timestamptz not null,
  expires_at timestamptz not null
);
create index launch_results_to_forget on launch_results (expires_at);

grant select on launch_apps, launch_app_keys to yika_server;
grant select, insert, delete on launch_nonces, launch_results to yika_server;
grant select, insert, update, delete on launches to yika_server;
grant select, delete on launch_nonces, launches, launch_results to yika_worker;
