INSERT INTO trainings (subject, held_on, class, audience, is_outside_trainer) VALUES ('形势', '2025-09-15', 'awareness', 'managers', 1);
