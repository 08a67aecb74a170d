INSERT INTO systems (id, name, class) VALUES ('HIS', 'HIS', 'business');
INSERT INTO assets (id, name, class, system, target) VALUES ('A1', 'a', 'server', 'HIS', 'local');
INSERT INTO targets (target, at) VALUES ('local', '2025-11-10T02:00:00Z');
