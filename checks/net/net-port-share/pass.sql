INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 445, 'tcp', 'open', 'syn-ack', 'syn', 'smb', 'share', 0, 0);
INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.6', 2049, 'tcp', 'open', 'syn-ack', 'syn', 'nfs', 'share', 1, 0);
