INSERT INTO people (id, name, left_on, accounts) VALUES ('吴工', '吴工', '2025-06-01', 'wu; wugong'), ('陈工', '陈工', NULL, 'chen');
INSERT INTO all_users (target, name, can_login) VALUES ('his', 'wu', 1), ('his', 'chen', 1), ('web', 'wugong', 0);
INSERT INTO all_passwords (target, name, state) VALUES ('his', 'wu', 'locked'), ('his', 'chen', 'set');
