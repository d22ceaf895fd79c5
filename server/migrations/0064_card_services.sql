-- Services about the card are offered where the nation's rows hold. A newer row names all there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',card_enabling,card_unlock'),
  ('service_days', ',card_enabling=2,card_unlock=5'),
  ('service_costs_fen', ',card_enabling=0,card_unlock=0')) as added (name, names) on added.name = what
where region_code = '000000' and valid_from = '2011-07-01';
