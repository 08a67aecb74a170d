INSERT INTO trainings (subject, held_on, class, invited, attended) VALUES ('宣传周', '2025-09-15', 'publicity', 100, 92), ('旧', '2023-09-15', 'publicity', 100, 2);
