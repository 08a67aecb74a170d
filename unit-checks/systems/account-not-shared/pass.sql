INSERT INTO accounts (id, system, name, is_shared, is_enabled) VALUES ('a', 'HIS', 'chen', 0, 1), ('b', 'HIS', 'hushi', 1, 0);
