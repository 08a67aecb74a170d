INSERT INTO systems (id, name, is_continuous) VALUES ('HIS', 'HIS', 1);
INSERT INTO trainings (subject, held_on, class, topic, audience) VALUES ('手工收费', '2025-09-15', 'plan', 'fallback', 'technicians');
