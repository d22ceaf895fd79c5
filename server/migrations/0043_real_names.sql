-- Where the channel told in whose name its account is: keyed hashes of name and identity number, bound to this entry, so that two entries of
-- one person cannot be told to be, and none leads to a holder. Never the name.
alter table channel_entries
  add column name_hash bytea,
  add column number_hash bytea,
  add constraint a_number_comes_with_a_name check (number_hash is null or name_hash is not null);
