INSERT INTO assets (id, name, class, mac) VALUES ('A1', 'a', 'server', 'AA:BB:CC:00:00:01'), ('A2', 'b', 'server', 'aa:bb:cc:00:00:01');
