INSERT INTO people (id, name, left_on, accounts) VALUES ('吴工', '吴工', '2025-06-01', 'wu; wugong');
INSERT INTO all_users (target, name, can_login) VALUES ('web', 'wugong', 1);
INSERT INTO all_passwords (target, name, state) VALUES ('web', 'wugong', 'set');
