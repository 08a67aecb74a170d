INSERT INTO incidents (id, number, is_leak, discovered_at) VALUES ('a', 'a', 0, '2025-06-01 09:00'), ('b', 'b', 1, '2019-06-01 09:00');
