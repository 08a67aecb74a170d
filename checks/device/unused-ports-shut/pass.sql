INSERT INTO device_system (name, uptime_seconds) VALUES ('sw1', 8640000);
INSERT INTO device_interfaces (number, name, kind, is_enabled, is_up, is_physical, speed_mbps, duplex, vlan, unchanged_seconds, in_packets, out_packets, in_errors, out_errors, in_discards, out_discards, aggregate) VALUES
  (1, 'GE0/0/1', 'ethernet', 1, 1, 1, 1000, 'full', 10, 86400, 10000000, 10000000, 0, 0, 0, 0, NULL),
  (2, 'GE0/0/1', 'ethernet', 1, 0, 1, 1000, 'full', 10, 86400, 10000000, 10000000, 0, 0, 0, 0, NULL),
  (3, 'GE0/0/1', 'ethernet', 0, 0, 1, 1000, 'full', 10, 100000000, 10000000, 10000000, 0, 0, 0, 0, NULL),
  (4, 'GE0/0/1', 'vlan', 1, 0, 0, 1000, 'full', 10, 100000000, 10000000, 10000000, 0, 0, 0, 0, NULL);
