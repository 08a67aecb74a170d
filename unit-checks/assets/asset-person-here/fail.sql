INSERT INTO people (id, name, left_on) VALUES ('吴工', '吴工', '2024-01-01');
INSERT INTO assets (id, name, class, responsible, user) VALUES ('A1', '电脑', 'workstation', '陈工', '吴工');
