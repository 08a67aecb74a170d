INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('fw1', 'asa', 0, 1);
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('fw1', 9, 1, 0, 'tls version', 'tlsv1');
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('fw1', 10, 1, 0, 'tls ciphers', 'custom AES256-SHA:DES-CBC3-SHA');
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 8, 1, 0, 'https', NULL);
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 9, 1, 0, 'tls version', 'tls1.0');
