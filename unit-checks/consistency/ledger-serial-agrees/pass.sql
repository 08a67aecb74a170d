INSERT INTO assets (id, name, class, target, serial) VALUES ('A1', 'a', 'server', 'his', 'sn123'), ('A2', 'a', 'server', 'web', 'sn9');
INSERT INTO all_host (target, hostname, serial) VALUES ('his', 'his', 'SN123'), ('web', 'web', NULL);
