INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 993, 'tcp', 'open', 'syn-ack', 'syn', 'imaps', NULL, 0, 0);
INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.6', 23, 'tcp', 'open', 'syn-ack', 'syn', 'telnet', 'cleartext', 0, 0);
INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.6', 389, 'tcp', 'open', 'syn-ack', 'syn', 'ldap', 'cleartext', 1, 0);
