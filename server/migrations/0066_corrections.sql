-- What a holder had corrected is not undone by a file: what the import said last of the corrected field is kept beside it, as a keyed hash.
-- The content hash stays the imported one, so that an unchanged row changes nothing. Null: the field is as it was imported.
alter table holders add column phone_imported bytea;
alter table holder_photos add column corrected_hash bytea;

-- Person's home, append only: photos that were replaced by a correction.
create table holder_photo_history (
  holder_id bigint,
  replaced_at timestamptz,
  sealed bytea not null,
  key_version smallint not null,
  source text not null,
  primary key (holder_id, replaced_at)
);
grant select, insert on holder_photo_history to yika_server;

-- Person's home: new numbers at which a code was read, by keyed hash. Good for half an hour, for asking that the registry takes the number.
create table proved_phones (
  holder_id bigint,
  phone_hash bytea,
  proved_at timestamptz not null,
  primary key (holder_id, phone_hash)
);
grant select, insert, update on proved_phones to yika_server;

alter table phone_codes drop constraint phone_code_use_is_known;
alter table phone_codes add constraint phone_code_use_is_known check (use in ('claim', 'sign_in', 'loss_report', 'explanation', 'new_phone'));
-- A number that is changed ends the codes that went to the one before.
create index phone_codes_of_holder on phone_codes (holder_id) where used_at is null;
create index claims_of_holder on claims (holder_id);

insert into policies (what, region_code, valid_from, value, clause, author) values
  ('correction_fields', '000000', '2011-07-01', '"phone,photo"', 'PIPL, Art. 46: whoever finds their data wrong may have it corrected', 'ministry');

-- The newest row of the nation names all services there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select distinct on (what) what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',data_correction'),
  ('service_days', ',data_correction=5'),
  ('service_costs_fen', ',data_correction=0')) as added (name, names) on added.name = what
where region_code = '000000'
order by what, valid_from desc;

-- A photo needs the word of a second officer: by it people are recognised from then on.
insert into policies (what, region_code, valid_from, value, clause, author)
select what, region_code, valid_from + 1,
  to_jsonb(case when value #>> '{}' = 'none' then 'data_correction.photo' else (value #>> '{}') || ',data_correction.photo' end),
  'house rule: two officers look at a new photo', author
from policies where what = 'services_second_decision' and region_code = '000000'
order by valid_from desc limit 1;
