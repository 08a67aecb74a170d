INSERT INTO task_records (id, task, "on", result) VALUES ('a', '周检', '2025-12-05', 'problem');
INSERT INTO problems (number, source, title, first_seen_on) VALUES ('P1', 'check', '弱口令', '2025-12-05');
