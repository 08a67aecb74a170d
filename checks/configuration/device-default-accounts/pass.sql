INSERT INTO config_users (device, line, name, kind, password_kind, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 9, 'li', 'user', 'hash', 1, 0, 0, 0);
INSERT INTO config_users (device, line, name, kind, password_kind, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 9, 'admin', 'user', 'hash', 1, 1, 0, 0);
