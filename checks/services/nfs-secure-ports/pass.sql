INSERT INTO nfs_exports (directory, client, options, is_writable, is_root_trusted, is_any_port, is_everybody, path, line) VALUES ('/srv/a', '10.1.4.0/24', ',rw,', 1, 0, 0, 0, '/etc/exports', 1);
