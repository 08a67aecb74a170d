INSERT INTO interfaces (name, kind, is_up) VALUES ('lo', 'loopback', 1);
INSERT INTO interfaces (name, kind, is_up, driver) VALUES ('enp3s0', 'ethernet', 1, 'e1000e');
