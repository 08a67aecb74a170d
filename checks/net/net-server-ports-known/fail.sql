INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.5', NULL, 'his', 'server', 0, 'inner', NULL);
INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 22, 'tcp', 'open', 'syn-ack', 'syn', 'ssh', NULL, 0, 0);
