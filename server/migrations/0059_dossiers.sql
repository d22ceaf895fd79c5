-- Issuer's home: what an area hands in before it may issue, and for every later change of it (Measures, Art. 7 and 8). Where it stands in its
-- review is what its held change says; nothing of that is copied here.
create table dossiers (
  area_code text collate "C",
  dossier_no integer,
  purpose text not null,
  -- of what was handed in last; 0: nothing yet
  version integer not null default 0,
  approval_id uuid,
  started_by text not null,
  started_at timestamptz not null,
  -- approved, or filed where no approval is needed
  closed_at timestamptz,
  primary key (area_code, dossier_no),
  constraint dossier_purpose_is_known check (purpose in ('registration', 'change')),
  constraint only_what_was_handed_in_is_closed check (closed_at is null or version > 0)
);
create unique index one_open_dossier_per_area on dossiers (area_code) where closed_at is null;

-- As it stands while it is written.
create table dossier_items (
  area_code text collate "C",
  dossier_no integer,
  item text,
  edition integer not null,
  content jsonb not null,
  content_hash text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (area_code, dossier_no, item),
  constraint dossier_item_is_known check (item in ('application_form', 'preparation_statement', 'file_structure', 'card_face', 'local_measures', 'others'))
);

-- What was handed in, whole. Append only.
create table dossier_versions (
  area_code text collate "C",
  dossier_no integer,
  version integer,
  contents jsonb not null,
  content_hash text not null,
  handed_in_by text not null,
  at timestamptz not null,
  primary key (area_code, dossier_no, version)
);

-- By an officer whose passkey had just answered, over the hash of what was signed. Append only.
create table dossier_signatures (
  area_code text collate "C",
  dossier_no integer,
  item text,
  content_hash text,
  signed_by text not null,
  -- until when that proof would have been good
  proved_until timestamptz not null,
  at timestamptz not null,
  primary key (area_code, dossier_no, item, content_hash)
);

-- What reviewers and officers say of an item, and how a reviewer marks it. Append only.
create table dossier_comments (
  area_code text collate "C",
  dossier_no integer,
  comment_id uuid default uuidv7(),
  item text not null,
  version integer not null,
  -- of what was looked at
  content_hash text,
  mark text not null,
  words text not null,
  said_by text not null,
  at timestamptz not null,
  primary key (area_code, dossier_no, comment_id),
  constraint dossier_mark_is_known check (mark in ('comment', 'accepted', 'to_correct')),
  constraint a_comment_has_words check (length(trim(words)) > 0)
);

grant select, insert, update on dossiers, dossier_items to yika_server;
grant select, insert on dossier_versions, dossier_signatures, dossier_comments to yika_server;

-- A return is answered by whoever has the role in that area: who asked for a version before decides it no more than its maker.
alter table approvals add column former_makers text[] not null default '{}';
alter table approvals add constraint nobody_decides_what_they_asked_for_before check (not former_makers && approved_by);
