INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 502, 'tcp', 'open', 'syn-ack', 'syn', 'modbus', NULL, 0, 0);
