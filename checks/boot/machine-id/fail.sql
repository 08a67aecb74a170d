INSERT INTO files (path, type) VALUES ('/lib/systemd/systemd', 'file');
INSERT INTO host (hostname, machine_id, is_machine_id_unset) VALUES ('his-db1', '00000000000000000000000000000000', 1);
