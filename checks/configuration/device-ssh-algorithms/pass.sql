INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 9, 1, 0, 'ssh ciphers', 'aes256-ctr aes128_gcm');
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 9, 1, 0, 'ssh macs', 'hmac-sha2-256 sha2_512');
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 9, 1, 0, 'ssh key exchange', 'diffie-hellman-group14-sha1 dh_group16_sha512');
