INSERT INTO changes (id, system, "on", what, approved_by, tested_on, has_rollback) VALUES ('a', 'HIS', '2025-08-01', '升级', '李', '2025-07-25', 0);
