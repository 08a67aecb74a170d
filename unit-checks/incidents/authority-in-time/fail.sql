INSERT INTO incidents (id, number, grade, discovered_at, authority_at) VALUES ('a', 'a', 'major', '2025-06-01 09:00', '2025-06-01 13:01');
