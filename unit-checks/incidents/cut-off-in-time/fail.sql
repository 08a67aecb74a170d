INSERT INTO incidents (id, number, class_2023, discovered_at, cut_off_at) VALUES ('a', 'a', 'malware', '2025-06-01 09:00', '2025-06-01 09:04');
