INSERT INTO trainings (id, subject, held_on, class) VALUES ('a', '宣传周', '2025-09-15', 'publicity');
