INSERT INTO device_interfaces (number, name, is_up, in_errors, new_errors, new_discards) VALUES (1, 'GE0/0/1', 1, 5000, 0, 0);
