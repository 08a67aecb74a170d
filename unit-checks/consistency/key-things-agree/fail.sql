INSERT INTO declarations (subject, "count") VALUES ('key_sites', 0);
INSERT INTO systems (id, name, class, is_key) VALUES ('门户', '门户', 'site', 1);
