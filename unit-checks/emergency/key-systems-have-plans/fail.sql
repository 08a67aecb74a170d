INSERT INTO systems (id, name, is_continuous) VALUES ('HIS', 'HIS', 1);
INSERT INTO documents (title, class, system) VALUES ('HIS 合同', 'contract', 'HIS');
