INSERT INTO people (id, name) VALUES ('陈工', '陈工');
INSERT INTO duties (id, role, person) VALUES ('a', 'system_admin', '陈工程师');
