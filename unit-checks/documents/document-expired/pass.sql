INSERT INTO documents (id, title, class, expires_on) VALUES ('a', '制度', 'rule', '2026-01-15'), ('b', '旧通知', 'notice', '2020-01-01');
