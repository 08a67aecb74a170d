INSERT INTO assets (id, name, class, target, serial, ups_minutes) VALUES ('U1', 'room1', 'ups', 'snmp://10.0.0.9', NULL, 180), ('U3', 'spare', 'ups', 'snmp://10.0.0.9', NULL, 480);
INSERT INTO all_device_ups (target, name, runtime_seconds, is_on_battery) VALUES ('snmp://10.0.0.9', 'room1', 1200, 0);
