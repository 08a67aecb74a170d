INSERT INTO trainings (subject, held_on, class, audience, examined) VALUES ('攻防', '2025-09-15', 'technical', 'technicians', NULL), ('攻防', '2024-09-15', 'technical', 'technicians', 3);
