INSERT INTO incidents (id, number, discovered_at, summary_on, cause, harm, measures, accountability) VALUES ('a', 'a', '2025-06-01 09:00', '2025-06-20', '弱口令', '一台', '改口令', '通报');
INSERT INTO incidents (id, number, discovered_at) VALUES ('b', 'b', '2026-01-10 09:00');
