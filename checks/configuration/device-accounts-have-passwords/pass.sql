INSERT INTO config_users (device, line, name, kind, has_password, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 9, 'li', 'user', 1, 1, 0, 0, 0);
INSERT INTO config_users (device, line, name, kind, has_password, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 9, 'b', 'user', 0, 1, 1, 0, 0);
INSERT INTO config_users (device, line, name, kind, has_password, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 9, 'c', 'user', 0, 0, 0, 0, 0);
