INSERT INTO task_records (id, task, "on", result) VALUES ('a', '周检', '2025-12-05', 'problem'), ('b', '周检', '2025-12-12', 'good');
INSERT INTO problems (number, source, title, first_seen_on) VALUES ('P1', 'person', '硬盘告警', '2025-12-05');
