INSERT INTO incidents (id, number, is_leak, discovered_at) VALUES ('a', 'a', 1, '2025-06-01 09:00');
