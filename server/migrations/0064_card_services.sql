-- Services about the card are offered where the nation's rows hold. A newer row names all there are so far.
insert into policies (what, region_code, valid_from, value, clause, author)
select what, region_code, valid_from + 1, to_jsonb((value #>> '{}') || added.names), clause, author
from policies join (values
  ('services_offered', ',temporary_loss,card_enabling,card_unlock'),
  ('service_days', ',temporary_loss=0,card_enabling=2,card_unlock=5'),
  ('service_costs_fen', ',temporary_loss=0,card_enabling=0,card_unlock=0')) as added (name, names) on added.name = what
where region_code = '000000' and valid_from = '2011-07-01';

-- What happens at once is decided by nobody.
alter table cases drop constraint what_is_decided_says_by_whom;
alter table cases add constraint what_is_decided_says_by_whom check (state not in ('granted', 'refused', 'refused_finally') or (decided_at is not null and (decided_by is not null or service = 'temporary_loss')));

-- The lapse that a holder was told of the day before.
alter table cards add column warned_of_lapse_on date;
create index losses_to_lapse on cards (loss_lapses_on) where status = 4;
