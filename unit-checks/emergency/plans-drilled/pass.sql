INSERT INTO documents (id, title, class) VALUES ('总体预案', '总体预案', 'plan');
INSERT INTO drills (subject, held_on, plan, class, result) VALUES ('a', '2025-06-01', '总体预案', 'tabletop', 'good');
