INSERT INTO systems (id, name, is_key) VALUES ('HIS', 'HIS', 1);
INSERT INTO backups (name, system, class, "every", at, objects) VALUES ('HIS 全备', 'HIS', 'full', 'daily', '02:00', '用户表、系统表、索引、视图、存储过程');
