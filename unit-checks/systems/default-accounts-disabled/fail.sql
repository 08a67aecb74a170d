INSERT INTO accounts (id, system, name, is_default, is_enabled) VALUES ('a', 'HIS', 'scott', 1, 1);
