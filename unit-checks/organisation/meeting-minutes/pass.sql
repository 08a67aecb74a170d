INSERT INTO meetings (id, subject, held_on, class, minutes) VALUES ('a', '部署会', '2025-05-01', 'special', '纪要1'), ('b', '近期会', '2026-01-10', 'special', NULL);
