INSERT INTO targets (target, at) VALUES ('local', '2026-01-10T02:00:00Z');
