-- What a version of an item rests on, of the documents that the area handed in.
alter table readiness_items add column documents uuid[] not null default '{}';
