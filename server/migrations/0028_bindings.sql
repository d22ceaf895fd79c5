-- A binding is to a card of the same person, in the same home. With one_live_binding_per_card, and a number that is one card by
-- card_numbers, no card has two: not two e-cards of one person, and not those of two persons.
alter table ecards add constraint a_binding_is_to_ones_own_card foreign key (holder_id, card_id) references cards (holder_id, card_id);
