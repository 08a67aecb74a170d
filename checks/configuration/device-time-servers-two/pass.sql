INSERT INTO config_ntp (device, line, kind, server) VALUES ('sw1', 9, 'server', '10.1.1.1');
INSERT INTO config_ntp (device, line, kind, server) VALUES ('sw1', 10, 'server', '10.1.1.2');
