-- A browser inside a mini-program: what the program asks the platform it hands in itself, by the state, and the browser comes back with a ticket.
alter table channel_entries
  add column way text not null default 'page' check (way in ('page', 'mini_program')),
  -- keyed hash of the state: how the mini-program, which has no cookie, finds the browser it runs
  add column state_hash bytea,
  -- keyed hash of the ticket, and until when it is good
  add column ticket_hash bytea,
  add column ticket_expires_at timestamptz,
  -- by what the platform may be asked whose name the account is in, once; sealed under the browser's own secret
  add column question bytea,
  add constraint a_ticket_runs_out check ((ticket_hash is null) = (ticket_expires_at is null)),
  add constraint a_question_is_of_a_mini_program check (question is null or way = 'mini_program');
create unique index channel_entries_by_state on channel_entries (state_hash) where state_hash is not null;
