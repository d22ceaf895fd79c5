-- Explanations and damage checks have no other record than the audit: their references are found there. Partial, so that a check at a
-- counter, which writes an entry too, pays nothing for it.
create index audit_references on audit_entries (reference) where action like 'diagnosis.%' or action like 'card.damage_%';
