INSERT INTO backups (name, class, every, is_hot) VALUES ('HIS 双机', 'replication', 'real_time', 1);
INSERT INTO restore_tests (backup, "on", class, result) VALUES ('HIS 双机', '2025-06-01', 'failover', 'failed');
