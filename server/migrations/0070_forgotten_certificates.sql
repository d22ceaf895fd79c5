-- A certificate that has long expired is of use to nobody, and is forgotten with everything in it; its marks stay, so that whoever asks later
-- is told that it was there and is no longer held, and not that it never was.
grant select, delete on certificates to yika_worker;
create index certificates_by_end on certificates (valid_through);
