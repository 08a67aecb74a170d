INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 443, 'tcp', 'open', 'syn-ack', 'syn', 'https', NULL, 0, 0);
INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.6', 3128, 'tcp', 'open', 'syn-ack', 'syn', 'proxy', 'proxy', 1, 0);
