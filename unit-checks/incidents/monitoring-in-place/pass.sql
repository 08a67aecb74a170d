INSERT INTO systems (id, name, class) VALUES ('HIS', 'HIS', 'business'), ('门户', '门户', 'site');
INSERT INTO assets (id, name, class, system, target) VALUES ('A1', 'a', 'server', 'HIS', 'local');
INSERT INTO targets (target, at) VALUES ('local', '2026-01-10T02:00:00Z');
INSERT INTO tasks (id, name, "every") VALUES ('门户每日读网', '门户每日读网', 'daily');
INSERT INTO task_records (task, "on") VALUES ('门户每日读网', '2026-01-14');
