INSERT INTO data_items (id, name, class, at_rest, in_transit) VALUES ('病案', '病案', 'important', 'partitioned', 'encrypted'), ('公告', '公告', 'general', 'none', 'none');
