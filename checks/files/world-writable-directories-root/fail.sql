INSERT INTO world_writable (path, type, mode, uid, user) VALUES ('/tmp', 'directory', '1777', 0, 'root'), ('/srv/drop', 'directory', '1777', 33, 'www-data');
