INSERT INTO assets (id, name, class, target, serial, ups_minutes) VALUES ('U1', 'room1', 'ups', 'ups://10.0.0.9', NULL, 180), ('U3', 'spare', 'ups', 'ups://10.0.0.9', NULL, 480);
INSERT INTO all_ups (target, name, runtime_seconds, is_on_battery, is_stale) VALUES ('ups://10.0.0.9', 'room1', 1200, 0, 0);
