INSERT INTO device_dot1x (interface, is_on, control) VALUES ('GE0/0/1', 0, 'auto'), ('GE0/0/2', 0, 'authorized');
