INSERT INTO people (id, name) VALUES ('陈工', '陈工');
INSERT INTO systems (id, name, department, owner, status) VALUES ('HIS', 'HIS', '信息科', '陈工', 'running'), ('旧', '旧', NULL, NULL, 'retired');
