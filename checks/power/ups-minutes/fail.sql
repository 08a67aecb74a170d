INSERT INTO ups (name, runtime_seconds, is_stale) VALUES ('room1', 1200, 0);
