INSERT INTO config_snmp (device, line, kind, name, version, authentication, privacy) VALUES ('sw1', 9, 'user', 'nms', 'v3', 'md5', 'aes128');
INSERT INTO config_snmp (device, line, kind, name, version, authentication, privacy) VALUES ('sw2', 9, 'user', 'nms', 'v3', 'sha', 'des56');
