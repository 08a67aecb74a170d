INSERT INTO targets (target, at) VALUES ('local', '2025-11-10T02:00:00Z');
