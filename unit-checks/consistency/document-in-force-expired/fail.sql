INSERT INTO documents (id, title, class, expires_on) VALUES ('旧合同', '旧合同', 'contract', '2020-12-31');
INSERT INTO suppliers (id, name, contract) VALUES ('甲', '甲', '旧合同');
