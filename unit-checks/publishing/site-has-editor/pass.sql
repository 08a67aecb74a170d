INSERT INTO people (id, name) VALUES ('孙', '孙');
INSERT INTO systems (id, name, class, editor) VALUES ('门户', '门户', 'site', '孙'), ('HIS', 'HIS', 'business', NULL);
