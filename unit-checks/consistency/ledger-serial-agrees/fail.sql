INSERT INTO assets (id, name, class, target, serial) VALUES ('A1', 'a', 'server', 'his', 'sn123');
INSERT INTO all_host (target, hostname, serial) VALUES ('his', 'his', 'SN124');
