INSERT INTO people (id, name, left_on) VALUES ('陈工', '陈工', '2025-12-01');
INSERT INTO systems (id, name, department, owner) VALUES ('HIS', 'HIS', '信息科', '陈工');
