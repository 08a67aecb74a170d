INSERT INTO device_port_security (interface, is_enabled, violations) VALUES ('GE0/0/1', 1, 3);
