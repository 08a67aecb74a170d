INSERT INTO documents (title, class) VALUES ('预案', 'plan');
INSERT INTO trainings (subject, held_on, class) VALUES ('预案培训', '2025-05-01', 'plan');
