INSERT INTO declarations (subject, "count") VALUES ('key_sites', 1), ('key_apps', 0);
INSERT INTO systems (id, name, class, is_key, status) VALUES ('门户', '门户', 'site', 1, 'running'), ('旧站', '旧站', 'site', 1, 'retired'), ('小站', '小站', 'site', 0, 'running');
