INSERT INTO config_ntp (device, line, kind, server, is_authenticated) VALUES ('sw1', 9, 'server', '10.1.1.1', 1);
INSERT INTO config_ntp (device, line, kind, server, is_authenticated) VALUES ('sw1', 9, 'sntp', 'a', 0);
