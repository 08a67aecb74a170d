INSERT INTO ups (name, runtime_seconds, is_stale) VALUES ('room1', 14400, 0);
