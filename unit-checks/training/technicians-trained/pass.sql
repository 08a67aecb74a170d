INSERT INTO trainings (subject, held_on, class, audience, examined, passed) VALUES ('攻防', '2025-09-15', 'technical', 'technicians', 3, 3);
