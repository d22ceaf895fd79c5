-- The held change by which a role was given or taken; null: the first administrator, whom a verb makes, and the demonstration.
alter table staff_grants add column approval_id uuid;
-- Whose own roles a change is about: they neither ask for it nor decide it.
alter table approvals add column concerns uuid;
alter table approvals add constraint nobody_decides_about_themselves check (not 'staff:' || concerns = any(approved_by) and 'staff:' || concerns is distinct from maker);
