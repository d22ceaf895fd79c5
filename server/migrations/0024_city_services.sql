-- What the entry of a region is called in the apps, and what stands behind it: dated policy rows, as everything that differs by place.
insert into policies (what, region_code, valid_from, value, clause, author) values
  ('city_entry_label', '000000', '2011-07-01', '"社保"', 'as the apps call it', 'ministry'),
  ('city_services', '000000', '2011-07-01', '"ecard,contributions,loss,why"', 'City services', 'ministry');
