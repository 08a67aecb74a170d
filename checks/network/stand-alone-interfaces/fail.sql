INSERT INTO interfaces (name, kind, is_up, has_carrier) VALUES ('lo', 'loopback', 1, 1);
INSERT INTO interfaces (name, kind, mac, is_up, has_carrier, driver) VALUES ('enp3s0', 'ethernet', '52:54:00:12:34:56', 1, 1, 'e1000e');
INSERT INTO interfaces (name, kind, is_up, has_carrier, driver) VALUES ('wg0', 'wireguard', 1, NULL, NULL);
