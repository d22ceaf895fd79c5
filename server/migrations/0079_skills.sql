-- Person's home: skills that an agency has certified. What is in it is sealed; found again by the keyed hash of the certificate's number.
create table skills (
  holder_id bigint,
  skill_id uuid default uuidv7(),
  number_hash bytea not null,
  -- Whose books these are and the day on which they stood so; null: an agency's desk has seen the paper, in this case.
  source text,
  case_number text collate "C",
  region_code text collate "C" not null,
  as_of date not null,
  content_hash bytea not null,
  sealed bytea not null,
  key_version smallint not null,
  primary key (holder_id, skill_id),
  constraint one_skill_of_a_certificate unique (holder_id, number_hash),
  constraint a_skill_is_of_a_file_or_of_a_case check ((source is null) <> (case_number is null))
);
grant select, insert, update on skills to yika_server;

alter table certificates drop constraint certificate_kind_is_known;
alter table certificates add constraint certificate_kind_is_known check (kind in ('participation', 'contributions', 'card_pending', 'skill'));

-- The newest row of the nation names all services there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select distinct on (what) what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',skill_certificate'),
  ('service_days', ',skill_certificate=10'),
  ('service_costs_fen', ',skill_certificate=0')) as added (name, names) on added.name = what
where region_code = '000000'
order by what, valid_from desc;
