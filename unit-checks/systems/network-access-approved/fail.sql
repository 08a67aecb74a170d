INSERT INTO systems (id, name, is_public) VALUES ('门户', '门户', 1);
