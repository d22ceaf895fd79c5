-- How the registry's last file said that a card stands. A file that says the same again does not undo what was reported here since.
alter table cards add column imported_status smallint, add column imported_loss_lapses_on date;
