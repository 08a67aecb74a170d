INSERT INTO systems (id, name, class) VALUES ('HIS', 'HIS', 'business');
INSERT INTO backups (name, system, class, "every") VALUES ('HIS 全备', 'HIS', 'full', 'weekly');
