INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 8080, 'tcp', 'open', 'syn-ack', 'syn', 'http', NULL, 0, 0);
INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.6', 10000, 'tcp', 'open', 'syn-ack', 'syn', 'webmin', 'management', 1, 0);
