INSERT INTO files (path, type) VALUES ('/lib/systemd/systemd', 'file');
INSERT INTO host (hostname, machine_id, is_machine_id_unset) VALUES ('his-db1', '3d1219c7c4c5404aaa1f6d2a48adfda4', 0);
