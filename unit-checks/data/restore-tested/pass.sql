INSERT INTO backups (id, name) VALUES ('HIS 全备', 'HIS 全备');
INSERT INTO restore_tests (backup, "on", result) VALUES ('HIS 全备', '2025-06-01', 'good'), ('HIS 全备', '2025-09-01', 'failed');
