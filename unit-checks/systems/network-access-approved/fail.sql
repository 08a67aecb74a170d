INSERT INTO systems (id, name, class, is_public) VALUES ('门户', '门户', 'site', 1);
