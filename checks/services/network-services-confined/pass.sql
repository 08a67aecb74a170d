INSERT INTO service_sandbox (name, is_enabled, is_root, n_protections, path) VALUES ('nginx', 1, 1, 5, '/x'), ('cron', 1, 1, 0, '/y'), ('pg', 1, 0, 0, '/z');
INSERT INTO listening_ports (protocol, address, port, is_exposed, service) VALUES ('tcp', '0.0.0.0', 80, 1, 'nginx.service'), ('tcp', '0.0.0.0', 5432, 1, 'pg.service');
