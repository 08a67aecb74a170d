INSERT INTO trainings (id, subject, held_on, class, invited, attended) VALUES ('a', 'a', '2025-09-01', 'technical', 3, 2);
INSERT INTO attendance (training, person) VALUES ('a', '陈'), ('a', '吴'), ('a', '周');
