-- The newest row of the nation names all services there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select distinct on (what) what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',disputed_look'),
  ('service_days', ',disputed_look=10'),
  ('service_costs_fen', ',disputed_look=0')) as added (name, names) on added.name = what
where region_code = '000000'
order by what, valid_from desc;
