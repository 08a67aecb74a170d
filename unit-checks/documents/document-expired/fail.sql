INSERT INTO documents (id, title, class, expires_on) VALUES ('a', '制度', 'rule', '2026-01-14');
