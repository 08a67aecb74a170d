INSERT INTO addresses (ip, mac) VALUES ('10.0.0.1', 'AA:BB:CC:00:00:01');
INSERT INTO all_interfaces (target, name, mac, kind, is_up, is_virtual) VALUES ('local', 'eth0', 'aa:bb:cc:00:00:01', 'ethernet', 1, 0), ('local', 'docker0', 'aa:bb:cc:00:00:02', 'bridge', 1, 1), ('local', 'eth1', 'aa:bb:cc:00:00:03', 'ethernet', 0, 0);
