INSERT INTO drills (id, subject, held_on, class, result) VALUES ('a', '断网', '2025-06-01', 'tabletop', 'partly');
