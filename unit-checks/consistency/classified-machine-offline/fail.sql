INSERT INTO assets (id, name, class, is_classified, target, network) VALUES ('M1', 'm', 'workstation', 1, 'secret1', 'standalone');
INSERT INTO all_interfaces (target, name, kind, is_up, is_virtual) VALUES ('secret1', 'eth0', 'ethernet', 1, 0);
