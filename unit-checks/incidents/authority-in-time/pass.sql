INSERT INTO incidents (id, number, grade, discovered_at, authority_at) VALUES ('a', 'a', 'larger', '2025-06-01 09:00', '2025-06-01 13:00'), ('b', 'b', 'general', '2025-06-01 09:00', NULL);
