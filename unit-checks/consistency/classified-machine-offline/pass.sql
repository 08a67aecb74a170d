INSERT INTO assets (id, name, class, is_classified, target) VALUES ('M1', 'm', 'workstation', 1, 'secret1'), ('A1', 'a', 'server', 0, 'his');
INSERT INTO all_interfaces (target, name, kind, is_up, is_virtual) VALUES ('secret1', 'eth0', 'ethernet', 0, 0), ('secret1', 'lo', 'loopback', 1, 1), ('his', 'eth0', 'ethernet', 1, 0);
