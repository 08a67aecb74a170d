INSERT INTO drills (id, subject, held_on, class, result, plan, scheme, record, summary) VALUES ('a', '断网', '2025-06-01', 'tabletop', 'good', 'p', 's', 'r', 'z');
INSERT INTO drills (id, subject, held_on, class, result) VALUES ('b', '旧', '2023-06-01', 'tabletop', 'good'), ('c', '新', '2026-01-10', 'tabletop', 'good');
