INSERT INTO trainings (id, subject, held_on, class, material) VALUES ('a', '宣传周', '2025-09-15', 'publicity', '课件'), ('b', '新', '2026-01-10', 'publicity', NULL);
