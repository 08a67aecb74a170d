INSERT INTO interfaces (name, kind, is_up, has_carrier) VALUES ('lo', 'loopback', 1, 1);
INSERT INTO interfaces (name, kind, is_up, has_carrier, driver) VALUES ('enp3s0', 'ethernet', 0, NULL, 'e1000e');
INSERT INTO interfaces (name, kind, is_up, has_carrier, driver) VALUES ('enp4s0', 'ethernet', 0, 0, 'e1000e');
