INSERT INTO systems (id, name, class) VALUES ('HIS', 'HIS', 'business'), ('公众号', '公众号', 'account');
INSERT INTO backups (name, system, class, "every") VALUES ('HIS 全备', 'HIS', 'full', 'daily');
