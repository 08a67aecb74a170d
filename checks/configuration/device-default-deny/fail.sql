INSERT INTO config_policies (device, line, name, action, is_default) VALUES ('sw1', 9, 'security-policy', 'permit', 1);
