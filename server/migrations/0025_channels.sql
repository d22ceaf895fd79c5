-- Protocol artefact: a browser on its way through a channel's approval, under its own expiring id.
create table channel_entries (
  -- keyed hash of the browser's secret
  entry_hash bytea primary key,
  channel text not null,
  region_code text collate "C",
  step text not null check (step in ('asked', 'exchanging', 'approved')),
  -- keyed hashes of the names by which the platform knows the account; never the names
  account_hashes bytea[] not null default '{}',
  started_at timestamptz not null,
  expires_at timestamptz not null,
  constraint an_approved_entry_has_an_account check (step <> 'approved' or cardinality(account_hashes) > 0)
);
create index channel_entries_to_forget on channel_entries (expires_at);

-- Person's home: the account of a channel that signs this holder in, on the device where it was linked.
create table channel_links (
  holder_id bigint,
  link_no smallint,
  channel text not null,
  device_no smallint not null,
  linked_at timestamptz not null,
  last_used_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  primary key (holder_id, link_no)
);

-- Look-up: an account is one holder's; it may have two names at the platform.
create table channel_accounts (
  account_hash bytea primary key,
  holder_id bigint not null,
  link_no smallint not null
);

grant select, insert, update, delete on channel_entries to yika_server;
grant select, insert, update on channel_links to yika_server;
grant select, insert, update, delete on channel_accounts to yika_server;
grant select, delete on channel_entries to yika_worker;
-- a device that another browser took over: its secret of before finds nothing
grant delete on device_secrets to yika_server;
