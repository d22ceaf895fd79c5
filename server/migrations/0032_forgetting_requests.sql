-- That a write was asked for before is remembered for a while, and not for ever: what is old is found by its age.
create index remembered_requests_to_forget on remembered_requests (at);
