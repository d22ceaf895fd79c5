-- What was done at the machine in an emergency, past those who would have approved it: they look at it afterwards. Null: nothing to look at.
alter table approvals add column review text;
alter table approvals add constraint review_is_known check (review in ('pending', 'confirmed', 'contested'));
alter table approvals add constraint only_what_was_done_past_others_is_reviewed check (review is null or (state = 'applied' and cardinality(steps) = 0 and maker like 'operator:%'));

alter table approval_events drop constraint approval_event_is_known;
alter table approval_events add constraint approval_event_is_known check (what in ('raised', 'corrected', 'step_approved', 'returned', 'rejected', 'withdrawn', 'applied', 'stale', 'reminded', 'lapsed', 'review_asked', 'confirmed', 'contested'));
alter table approval_events drop constraint whoever_says_no_says_why;
alter table approval_events add constraint whoever_says_no_says_why check (what not in ('raised', 'corrected', 'returned', 'rejected', 'withdrawn', 'contested') or length(trim(reason)) > 0);

-- One index for what waits in an inbox, for whichever of the two reasons.
create index approvals_that_wait on approvals (approval_id) where state = 'raised' or review = 'pending';
drop index approvals_to_decide;
create index approval_events_of_decider on approval_events (actor, approval_id) where what in ('step_approved', 'returned', 'rejected', 'confirmed', 'contested');
drop index approval_events_of_actor;
