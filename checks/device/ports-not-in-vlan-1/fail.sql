INSERT INTO device_interfaces (number, name, kind, is_enabled, is_up, is_physical, speed_mbps, duplex, vlan, unchanged_seconds, in_packets, out_packets, in_errors, out_errors, in_discards, out_discards, aggregate) VALUES
  (1, 'GE0/0/1', 'ethernet', 1, 1, 1, 1000, 'full', 1, 86400, 10000000, 10000000, 0, 0, 0, 0, NULL),
  (2, 'GE0/0/2', 'ethernet', 1, 1, 1, 1000, 'full', 10, 86400, 10000000, 10000000, 0, 0, 0, 0, NULL);
INSERT INTO device_fdb (mac, interface, kind, macs_on_port, is_uplink) VALUES ('00:11:22:33:44:55', 'GE0/0/1', 'learned', 1, 0);
