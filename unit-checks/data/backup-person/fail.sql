INSERT INTO people (id, name) VALUES ('陈工', '陈工');
INSERT INTO backups (id, name, responsible, place) VALUES ('a', 'a', '陈工', '备份柜');
