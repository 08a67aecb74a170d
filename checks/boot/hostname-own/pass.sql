INSERT INTO host (hostname, machine_id, is_machine_id_unset) VALUES ('his-db1', '3d', 0);
