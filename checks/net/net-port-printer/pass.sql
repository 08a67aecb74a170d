INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 104, 'tcp', 'open', 'syn-ack', 'syn', 'dicom', NULL, 0, 0);
INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.6', 9100, 'tcp', 'open', 'syn-ack', 'syn', 'jetdirect', NULL, 1, 0);
