INSERT INTO device_system (name, uptime_seconds, started_at) VALUES ('sw1', 3600, '2026-01-14T23:00:00Z');
