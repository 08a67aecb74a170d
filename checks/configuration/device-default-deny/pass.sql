INSERT INTO config_policies (device, line, name, action, is_default) VALUES ('sw1', 9, 'security-policy', 'deny', 1);
INSERT INTO config_policies (device, line, name, action, is_default, source_zone, destination_zone) VALUES ('sw1', 9, 'packet-filter', 'permit', 1, 'local', 'trust');
