INSERT INTO drills (id, subject, held_on, class, result, plan, scheme, record) VALUES ('a', '断网', '2025-06-01', 'tabletop', 'good', 'p', 's', 'r');
