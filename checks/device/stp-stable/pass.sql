INSERT INTO device_stp (bridge_mac, changes) VALUES ('00:e0:fc:00:00:01', 50);
INSERT INTO device_system (name, uptime_seconds) VALUES ('sw1', 864000);
