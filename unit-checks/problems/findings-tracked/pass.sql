INSERT INTO results (target, at, check_id, state, severity, is_latest) VALUES ('local', '2026-01-10T00:00:00Z', 'a', 'fail', 'high', 1), ('local', '2026-01-10T00:00:00Z', 'b', 'fail', 'low', 1), ('local', '2025-01-10T00:00:00Z', 'c', 'fail', 'high', 0);
INSERT INTO problems (number, check_id, target, state) VALUES ('P1', 'a', 'local', 'open');
