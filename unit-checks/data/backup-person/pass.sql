INSERT INTO people (id, name) VALUES ('陈工', '陈工');
INSERT INTO backups (id, name, responsible, place, kept_days) VALUES ('a', 'a', '陈工', '备份柜', 30);
