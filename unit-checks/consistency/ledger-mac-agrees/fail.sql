INSERT INTO assets (id, name, class, target, mac) VALUES ('A1', 'a', 'server', 'his', 'AA:BB:CC:00:00:01');
INSERT INTO all_interfaces (target, name, mac, is_virtual) VALUES ('his', 'eth1', 'aa:bb:cc:00:00:02', 0);
