INSERT INTO config_rules (device, acl, kind, action, position, line, is_enabled, ends) VALUES ('fw1', 'in', 'acl', 'permit', 1, 9, 1, '2019-12-31');
