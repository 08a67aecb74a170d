INSERT INTO systems (id, name, class) VALUES ('门户', '门户', 'site');
INSERT INTO documents (title, class, topic, is_formal) VALUES ('a', 'rule', 'site', 1);
