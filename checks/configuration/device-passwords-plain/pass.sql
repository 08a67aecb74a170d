INSERT INTO config_users (device, line, name, kind, password_kind, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 9, 'li', 'user', 'hash', 1, 0, 0, 0);
INSERT INTO config_users (device, line, name, kind, password_kind, is_administrator, is_blocked, is_password_weak, is_password_name) VALUES ('sw1', 9, 'wang', 'user', 'plain', 1, 1, 0, 0);
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in, password_kind) VALUES ('sw1', 9, 'vty', 0, 4, 'ssh', 'aaa', 600, 0, '10', NULL);
