INSERT INTO notices (id, title, issuer, answer_by, answered_on) VALUES ('a', 'a', '县卫健局', '2025-12-31', '2025-12-30'), ('b', 'b', '县公安局', '2026-02-01', NULL);
