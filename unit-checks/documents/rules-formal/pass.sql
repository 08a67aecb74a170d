INSERT INTO documents (id, title, class, is_formal, number, issuer, issued_on) VALUES ('a', '机房制度', 'rule', 1, '县医发〔2025〕3号', '县医院', '2025-03-01');
INSERT INTO documents (id, title, class) VALUES ('b', '记录表', 'record');
