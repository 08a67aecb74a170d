INSERT INTO trainings (id, subject, held_on, class, invited, attended, examined, passed) VALUES ('a', 'a', '2025-09-01', 'technical', 3, 2, 2, 1), ('b', 'b', '2026-03-01', 'awareness', 300, NULL, NULL, NULL);
INSERT INTO attendance (training, person) VALUES ('a', '陈'), ('a', '吴');
