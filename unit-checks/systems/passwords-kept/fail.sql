INSERT INTO people (id, name, left_on) VALUES ('周', '周', '2025-12-31');
INSERT INTO credentials (id, system, account, keeper, is_sealed, changed_on) VALUES ('a', 'HIS', 'sys', '周', 1, '2025-12-01');
