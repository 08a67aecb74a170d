INSERT INTO device_stp (root_mac, root_priority, is_root) VALUES ('00:e0:fc:00:00:01', 4096, 0);
