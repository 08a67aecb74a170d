INSERT INTO systems (id, name, is_continuous) VALUES ('HIS', 'HIS', 1), ('OA', 'OA', 0);
INSERT INTO documents (title, class, system) VALUES ('HIS 预案', 'plan', 'HIS');
