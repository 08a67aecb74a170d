INSERT INTO addresses (ip, mac, released_on) VALUES ('10.0.0.1', 'aa:bb:cc:00:00:01', '2025-01-01');
INSERT INTO all_interfaces (target, name, mac, kind, is_up, is_virtual) VALUES ('local', 'eth0', 'aa:bb:cc:00:00:01', 'ethernet', 1, 0);
