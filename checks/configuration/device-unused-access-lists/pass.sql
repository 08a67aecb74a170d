INSERT INTO config_acls (device, line, name, kind, rules, is_used) VALUES ('sw1', 9, '10', 'acl', 1, 1);
INSERT INTO config_acls (device, line, name, kind, rules, is_used) VALUES ('sw1', 9, 'p', 'policy', 3, 0);
