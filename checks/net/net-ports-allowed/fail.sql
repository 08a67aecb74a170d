INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.5', NULL, NULL, 'workstation', 0, 'inner', '22');
INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 80, 'tcp', 'open', 'syn-ack', 'syn', 'http', NULL, 0, 1);
