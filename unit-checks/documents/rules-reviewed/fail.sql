INSERT INTO documents (id, title, class, issued_on, reviewed_on) VALUES ('a', '制度', 'rule', '2020-03-01', '2024-12-01');
