INSERT INTO systems (id, name, is_key) VALUES ('HIS', 'HIS', 1);
INSERT INTO backups (name, system, class, "every", is_offsite, is_abroad) VALUES ('异地', 'HIS', 'full', 'daily', 1, 1);
