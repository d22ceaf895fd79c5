-- Person's home: what a holder asked to have done, and how it stands. Who works on it and by when is clear, because the desk lists by it; what
-- was asked for and every word that somebody wrote is sealed.
create table cases (
  holder_id bigint,
  case_id uuid default uuidv7(),
  case_number text collate "C" not null,
  service text collate "C" not null,
  -- what there may be only one open case of: a card, an insurance, ''
  subject text collate "C" not null,
  -- whose desk decides
  region_code text collate "C" not null,
  state text not null default 'received',
  state_since timestamptz not null,
  opened_at timestamptz not null,
  due_on date not null,
  -- days that were left when it began to wait for its holder
  days_left integer,
  sealed bytea not null,
  key_version smallint not null,
  claimed_by uuid,
  -- what a first officer would decide; who that was; whose decision stands; who decided before an appeal, which is not put to them again
  proposed_outcome text,
  first_by uuid,
  decided_by uuid,
  decided_at timestamptz,
  before_appeal uuid[] not null default '{}',
  -- the last word is the holder's
  unanswered boolean not null default false,
  events integer not null default 0,
  primary key (holder_id, case_id),
  constraint case_state_is_known check (state in ('received', 'waiting_for_holder', 'to_confirm', 'granted', 'refused', 'withdrawn', 'lapsed', 'appealed', 'refused_finally')),
  constraint case_outcome_is_known check (proposed_outcome in ('granted', 'refused')),
  constraint what_waits_for_a_second_was_proposed check ((state = 'to_confirm') = (proposed_outcome is not null)),
  constraint whoever_proposes_is_known check (proposed_outcome is null or first_by is not null),
  constraint nobody_confirms_their_own check (first_by is null or decided_by is null or first_by <> decided_by),
  constraint nobody_decides_the_appeal_of_their_own check (not coalesce(decided_by = any(before_appeal), false) and not coalesce(first_by = any(before_appeal), false)),
  constraint what_is_decided_says_by_whom check (state not in ('granted', 'refused', 'refused_finally') or (decided_at is not null and decided_by is not null)),
  constraint a_case_that_waits_knows_its_days check ((state = 'waiting_for_holder') = (days_left is not null))
);
create unique index one_open_case_of_a_subject on cases (holder_id, service, subject) where state in ('received', 'waiting_for_holder', 'to_confirm', 'appealed');
create index cases_to_decide on cases (region_code, due_on, case_id) where state in ('received', 'to_confirm', 'appealed');
create index cases_of_staff on cases (claimed_by, due_on, case_id) where state in ('received', 'waiting_for_holder', 'to_confirm', 'appealed');
create index cases_decided on cases (region_code, decided_at desc, case_id) where decided_at is not null;
create index cases_to_lapse on cases (due_on) where state = 'waiting_for_holder';

-- Look-up: a number that people read out, to the home of its case.
create table case_numbers (
  case_number text collate "C" primary key,
  holder_id bigint not null,
  case_id uuid not null
);

-- Person's home: everything that happened to a case. Append only.
create table case_events (
  holder_id bigint,
  case_id uuid,
  event_no integer,
  what text not null,
  -- 'holder', 'staff:…', 'clock'
  actor text not null,
  reason text,
  -- the words, sealed
  sealed bytea,
  key_version smallint,
  at timestamptz not null,
  primary key (holder_id, case_id, event_no),
  constraint case_event_is_known check (what in ('opened', 'attached', 'claimed', 'released', 'asked_holder', 'answered', 'said', 'proposed', 'sent_back', 'granted', 'refused', 'withdrawn', 'lapsed', 'appealed', 'refused_finally')),
  constraint sealed_words_name_their_key check ((sealed is null) = (key_version is null)),
  constraint whoever_refuses_says_why check (what not in ('refused', 'refused_finally') or reason is not null)
);
create index case_events_of_staff on case_events (actor, at) where what in ('granted', 'refused', 'refused_finally');

-- Person's home: documents of a case, sealed whole. Append only.
create table case_attachments (
  holder_id bigint,
  case_id uuid,
  attachment_id uuid default uuidv7(),
  content_hash bytea not null,
  type text not null,
  bytes integer not null,
  sealed bytea not null,
  key_version smallint not null,
  at timestamptz not null,
  primary key (holder_id, case_id, attachment_id),
  constraint case_attachment_type_is_known check (type in ('pdf', 'png', 'jpeg')),
  constraint case_attachment_has_a_size check (bytes between 1 and 5242880),
  constraint the_same_bytes_are_one_attachment unique (holder_id, case_id, content_hash)
);

grant select, insert, update on cases to yika_server;
grant select, insert on case_numbers, case_events, case_attachments to yika_server;
grant select, insert, update on cases to yika_worker;
grant select, insert on case_events to yika_worker;

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('services_offered', '000000', '2011-07-01', '"formal_loss"', '2011 Measures, Art. 2: the card is for handling business', 'ministry'),
  ('services_second_decision', '000000', '2011-07-01', '"none"', 'house rule: one officer decides, unless a region asks for two', 'ministry'),
  ('service_days', '000000', '2011-07-01', '"formal_loss=1"', 'house rule: days to decide', 'ministry'),
  ('service_costs_fen', '000000', '2011-07-01', '"formal_loss=0"', 'house rule: nothing is charged for being heard', 'ministry'),
  ('case_answer_days', '000000', '2011-07-01', '15', 'house rule: days for the holder to answer', 'ministry'),
  ('case_appeal_days', '000000', '2011-07-01', '60', 'Administrative Reconsideration Law, Art. 20: sixty days', 'ministry');
