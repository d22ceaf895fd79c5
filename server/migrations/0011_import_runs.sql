-- Which process is at an import: the newest takes over from one that was killed, or that somebody forgot; the older writes no more.
alter table imports add column run_id uuid;
