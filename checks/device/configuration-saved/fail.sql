INSERT INTO device_system (name, config_changed_at, config_saved_at, is_config_saved) VALUES ('sw1', '2026-01-10T08:00:00Z', '2025-01-10T08:05:00Z', 0);
