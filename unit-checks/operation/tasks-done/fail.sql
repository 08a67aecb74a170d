INSERT INTO tasks (id, name, every, starts_on) VALUES ('周检', '周检', 'weekly', '2025-12-01');
INSERT INTO task_records (task, "on") VALUES ('周检', '2025-12-19'), ('周检', '2026-01-02'), ('周检', '2026-01-09');
