INSERT INTO tasks (id, name, every, weekday, starts_on) VALUES ('周五检查', '周五检查', 'weekly', 'friday', '2026-01-01');
INSERT INTO task_records (task, "on") VALUES ('周五检查', '2026-01-02'), ('周五检查', '2026-01-09');
