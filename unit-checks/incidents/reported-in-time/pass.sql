INSERT INTO incidents (id, number, discovered_at, reported_at) VALUES ('a', 'a', '2025-06-01 23:50', '2025-06-02 00:20');
