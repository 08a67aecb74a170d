INSERT INTO addresses (id, ip, mac, is_bound) VALUES ('a', '10.0.0.1', 'aa:bb:cc:00:00:01', 0);
