INSERT INTO people (id, name, left_on) VALUES ('陈工', '陈工', '2026-01-15');
INSERT INTO duties (id, role, person) VALUES ('a', 'system_admin', '陈工');
