INSERT INTO device_port_security (interface, is_enabled, violations) VALUES ('GE0/0/1', 1, 0), ('GE0/0/2', 0, 5), ('GE0/0/3', 1, NULL);
