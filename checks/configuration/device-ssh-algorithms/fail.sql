INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 9, 1, 0, 'ssh ciphers', 'aes256-ctr 3des-cbc');
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 9, 1, 0, 'ssh macs', 'md5');
