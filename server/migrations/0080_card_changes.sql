-- Person's home, append only: each change of how a card stands, written by the act that makes it or by the registry's file that tells of it.
create table card_changes (
  holder_id bigint,
  change_id uuid default uuidv7(),
  card_id uuid not null,
  at timestamptz not null,
  change text collate "C" not null,
  status smallint not null,
  loss_lapses_on date,
  -- Null: taken over from the audit, which does not hold it.
  status_before smallint,
  actor text collate "C" not null,
  primary key (holder_id, change_id),
  foreign key (holder_id, card_id) references cards (holder_id, card_id),
  constraint change_is_known check (change in ('temporary_loss_reported', 'formal_loss_reported', 'loss_lifted', 'loss_lapsed', 'locked', 'unlocked', 'closed', 'collected', 'registry_said')),
  constraint changed_status_is_a_national_code check (status in (0, 1, 2, 3, 4, 9) and status_before in (0, 1, 2, 3, 4, 9)),
  constraint only_a_changed_temporary_loss_lapses check (loss_lapses_on is null or status = 4)
);
create index card_changes_by_card on card_changes (holder_id, card_id, at);

grant select, insert on card_changes to yika_server;

-- What was done here before is on record in the audit: taken over once, so that nobody's history begins with an update of the program.
insert into card_changes (holder_id, card_id, at, change, status, actor)
select a.holder_id, c.card_id, a.at, done.change, done.status, a.actor
from audit_entries a
join (values
  ('card.temporary_loss_reported', 'temporary_loss_reported', 4), ('card.formal_loss_reported', 'formal_loss_reported', 2),
  ('card.loss_lifted', 'loss_lifted', 1), ('card.loss_lapsed', 'loss_lapsed', 1), ('card.locked', 'locked', 3), ('card.unlocked', 'unlocked', 1),
  ('card.closed', 'closed', 9), ('card.collected', 'collected', 1)) as done (action, change, status) on done.action = a.action
join cards c on c.holder_id = a.holder_id and c.card_id::text = a.subject
order by a.at, a.entry_id;
