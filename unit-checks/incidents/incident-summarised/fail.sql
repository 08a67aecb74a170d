INSERT INTO incidents (id, number, discovered_at, summary_on, cause) VALUES ('a', 'a', '2025-06-01 09:00', '2025-06-20', '弱口令');
