INSERT INTO service_sandbox (name, is_enabled, is_root, n_protections, path) VALUES ('his', 1, 1, 1, '/etc/systemd/system/his.service');
INSERT INTO listening_ports (protocol, address, port, is_exposed, service) VALUES ('tcp', '0.0.0.0', 8080, 1, 'his.service');
