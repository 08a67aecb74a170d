INSERT INTO world_writable (path, type, mode, uid) VALUES ('/tmp', 'directory', '1777', 0), ('/srv/www', 'directory', '1777', 999);
