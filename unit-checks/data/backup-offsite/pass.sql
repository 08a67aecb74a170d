INSERT INTO systems (id, name, is_key) VALUES ('HIS', 'HIS', 1), ('OA', 'OA', 0);
INSERT INTO backups (name, system, class, "every", is_offsite) VALUES ('异地', 'HIS', 'full', 'daily', 1);
