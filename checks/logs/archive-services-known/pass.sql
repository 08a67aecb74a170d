INSERT INTO log_events (source, host, kind, event, account, what, count, first_at, last_at) VALUES ('a', 'h', 'clock', 'clock set', NULL, NULL, 1, '2026-01-01T08:00:00Z', '2026-01-01T08:00:00Z');
