INSERT INTO config_users (device, line, name, kind, password_kind, is_administrator, is_blocked, is_password_weak, is_password_name, password_format) VALUES ('sw1', 9, 'li', 'user', 'weak', 1, 0, 0, 0, 'type 7');
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'vty', 0, 4, 'ssh', 'aaa', 600, 0, '10');
