INSERT INTO world_writable (path, type, mode, uid) VALUES ('/tmp', 'directory', '1777', 0), ('/srv/a', 'file', '0666', 1000);
