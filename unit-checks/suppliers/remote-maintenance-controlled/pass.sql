INSERT INTO suppliers (id, name, remote_access, remote_approved_on, is_remote_monitored, is_remote_logged) VALUES ('甲', '甲', 'controlled', '2025-01-01', 1, 1), ('乙', '乙', 'none', NULL, NULL, NULL);
