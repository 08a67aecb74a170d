INSERT INTO people (id, name, left_on) VALUES ('陈工', '陈工', '2025-05-01'), ('老李', '老李', '2019-05-01');
INSERT INTO staff_changes (person, class, "on") VALUES ('陈工', 'left', '2025-05-01');
