-- Person's home: certificates that a holder made. What it says, its signed text, its code and the file are sealed together: shown again, it is
-- the same bytes.
create table certificates (
  holder_id bigint,
  certificate_id uuid,
  kind text not null,
  language text not null,
  issued_at timestamptz not null,
  valid_through date not null,
  withdrawn_at timestamptz,
  -- SHA-256 of the PDF
  file_hash bytea not null,
  sealed bytea not null,
  key_version smallint not null,
  primary key (holder_id, certificate_id),
  constraint certificate_kind_is_known check (kind in ('participation', 'contributions', 'card_pending')),
  constraint certificate_language_is_known check (language in ('es', 'zh-CN', 'en')),
  constraint a_certificate_is_withdrawn_after_it_was_made check (withdrawn_at >= issued_at)
);

-- Look-up: SHA-256 of a code (95 random bits, so that a plain hash hides it) or of a file, to the home of its certificate.
create table certificate_marks (
  mark bytea primary key,
  holder_id bigint not null,
  certificate_id uuid not null
);

grant select, insert on certificates, certificate_marks to yika_server;
grant update (withdrawn_at) on certificates to yika_server;

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('certificate_days', '000000', '2011-07-01', '90', 'house rule: so long a certificate is checked as valid', 'ministry');
