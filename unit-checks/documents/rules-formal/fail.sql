INSERT INTO documents (id, title, class, is_formal, issuer, issued_on) VALUES ('a', '机房制度', 'rule', 1, '县医院', '2025-03-01');
