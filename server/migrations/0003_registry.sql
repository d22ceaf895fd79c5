-- Person's home. One sealed record holds every personal field; the clear columns are those that lists page and rules decide by.
create sequence holder_ids as bigint start 100000000000;

create table holders (
  holder_id bigint primary key,
  version integer not null default 1,
  region_code text collate "C" not null,
  life_status smallint not null default 1,
  number_hash bytea not null,
  sealed bytea not null,
  key_version smallint not null,
  -- of all imported columns: an unchanged row changes nothing
  content_hash bytea not null,
  updated_at timestamptz not null,
  constraint life_status_is_known check (life_status in (1, 2, 3, 4, 5))
);
create index holders_by_region on holders (region_code, holder_id);

create table holder_history (
  holder_id bigint,
  version integer,
  sealed bytea not null,
  key_version smallint not null,
  replaced_at timestamptz not null,
  source text not null,
  primary key (holder_id, version)
);

-- Look-up: another way in, keyed by what was typed.
create table holder_numbers (
  number_hash bytea primary key,
  holder_id bigint not null
);

create table holder_photos (
  holder_id bigint primary key,
  sealed bytea not null,
  key_version smallint not null,
  content_hash bytea not null,
  updated_at timestamptz not null
);

create table cards (
  holder_id bigint,
  card_id uuid default uuidv7(),
  issuer_region_code text collate "C" not null,
  number_hash bytea not null,
  sealed bytea not null,
  key_version smallint not null,
  status smallint not null,
  issued_on date not null,
  valid_to date not null,
  collected_on date,
  loss_lapses_on date,
  bank_account_activated boolean not null default false,
  replaces_card_id uuid,
  content_hash bytea not null,
  updated_at timestamptz not null,
  primary key (holder_id, card_id),
  constraint card_status_is_a_national_code check (status in (0, 1, 2, 3, 4, 9)),
  constraint only_a_temporary_loss_lapses check ((status = 4) = (loss_lapses_on is not null)),
  constraint a_holder_has_a_number_once unique (holder_id, issuer_region_code, number_hash)
);

-- Look-up: a card number is unique per issuer.
create table card_numbers (
  issuer_region_code text collate "C",
  number_hash bytea,
  holder_id bigint not null,
  card_id uuid not null,
  primary key (issuer_region_code, number_hash)
);

create table card_damages (
  holder_id bigint,
  damage_id uuid default uuidv7(),
  card_id uuid not null,
  part text not null,
  finding text not null,
  answers jsonb not null,
  service_point_id text not null,
  at timestamptz not null,
  primary key (holder_id, damage_id),
  constraint damage_part_is_known check (part in ('chip', 'stripe', 'face')),
  constraint damage_finding_is_known check (finding in ('damaged', 'not_damaged', 'reader_at_fault'))
);

-- Findings of the registry about itself: what an officer has noted as wrong and not yet mended.
create table holder_findings (
  holder_id bigint,
  finding text,
  noted_on date not null,
  primary key (holder_id, finding),
  constraint finding_is_known check (finding in ('name_differs', 'phone_outdated'))
);

create table participations (
  holder_id bigint,
  insurance_kind text collate "C",
  region_code text collate "C",
  state text not null,
  since date not null,
  until date,
  waiting_until date,
  primary key (holder_id, insurance_kind, region_code),
  constraint participation_state_is_known check (state in ('paying', 'paused', 'ended', 'retired'))
);

create table contributions (
  holder_id bigint,
  insurance_kind text collate "C",
  region_code text collate "C",
  month text collate "C",
  paid_on date,
  base_fen bigint not null,
  primary key (holder_id, insurance_kind, region_code, month),
  constraint month_is_a_month check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  constraint base_is_not_negative check (base_fen >= 0)
);

create table accounts (
  holder_id bigint,
  region_code text collate "C",
  balance_fen bigint not null,
  as_of date not null,
  primary key (holder_id, region_code),
  constraint balance_is_not_negative check (balance_fen >= 0)
);

grant usage on sequence holder_ids to yika_server;
grant select, insert, update on holders, holder_photos, cards, participations, contributions, accounts to yika_server;
grant select, insert on holder_history, holder_numbers, card_numbers, card_damages to yika_server;
grant select, insert, delete on holder_findings to yika_server;
grant select on holders, holder_photos, cards, participations, contributions, accounts, holder_numbers, card_numbers, card_damages, holder_findings to yika_worker;
