INSERT INTO config_snmp (device, line, kind, name, version, authentication, privacy) VALUES ('sw1', 9, 'user', 'nms', 'v3', 'sha2-256', 'aes256');
