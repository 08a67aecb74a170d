INSERT INTO host (hostname, machine_id, is_machine_id_unset) VALUES ('localhost', '3d', 0);
