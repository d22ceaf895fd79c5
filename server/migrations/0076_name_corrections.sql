-- A name that a holder had corrected is kept like a phone (0066): what the import said last of it stands beside it, as a keyed hash. Null: it is as it was imported.
alter table holders add column name_imported bytea;

-- A claim that began with a name which is not theirs any more says so, instead of having run out.
alter table claims add column ended_by text collate "C";
alter table claims add constraint claim_end_is_known check (ended_by in ('name_corrected'));


insert into policies (what, region_code, valid_from, value, clause, author) values
  ('correction_documents', '000000', '2011-07-01', '"photo,name"', 'house rule: a photo and a name are compared with a document before they change', 'ministry');

-- The newest row of the nation names what there is so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || ',name'), clause, author
from policies where what = 'correction_fields' and region_code = '000000'
order by valid_from desc limit 1;

-- A name needs the word of a second officer: by it people are found and addressed from then on.
insert into policies (what, region_code, valid_from, value, clause, author)
select what, region_code, valid_from + 1,
  to_jsonb(case when value #>> '{}' = 'none' then 'data_correction.name' else (value #>> '{}') || ',data_correction.name' end),
  'house rule: two officers look at a new name', author
from policies where what = 'services_second_decision' and region_code = '000000'
order by valid_from desc limit 1;
