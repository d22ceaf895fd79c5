-- Who of the agencies and of the operators did what: few among many looks at counters, which this index leaves out.
create index audit_entries_by_office on audit_entries (actor, at) where actor like 'staff:%' or actor like 'operator:%';
