INSERT INTO accounts (id, system, name, is_shared) VALUES ('b', 'HIS', 'hushi', 1);
