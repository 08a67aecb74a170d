INSERT INTO net_open_ports (ip, port, protocol, state, reason, method, purpose, risk, is_allowed, is_forbidden) VALUES ('10.1.0.5', 1080, 'tcp', 'open', 'syn-ack', 'syn', 'socks', 'proxy', 0, 0);
