INSERT INTO tasks (id, name, every, starts_on, ends_on) VALUES ('周检', '周检', 'weekly', '2025-12-26', NULL), ('新', '新', 'yearly', '2026-01-10', NULL), ('停', '停', 'daily', NULL, '2025-12-31');
INSERT INTO task_records (task, "on") VALUES ('周检', '2026-01-02'), ('周检', '2026-01-09');
