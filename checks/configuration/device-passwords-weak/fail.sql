INSERT INTO config_users (device, line, name, kind, password_kind, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 9, 'li', 'user', 'plain', 1, 0, 1, 1);
INSERT INTO config_users (device, line, name, kind, password_kind, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 10, 'enable', 'enable', 'hash', 1, 0, 1, 0);
