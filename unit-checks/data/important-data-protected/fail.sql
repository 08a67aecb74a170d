INSERT INTO data_items (id, name, class, is_sensitive, at_rest) VALUES ('体检', '体检', 'general', 1, 'encrypted');
