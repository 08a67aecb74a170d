INSERT INTO notices (id, title, issuer, answer_by) VALUES ('a', 'a', '县卫健局', '2025-12-31');
