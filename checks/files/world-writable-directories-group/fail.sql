INSERT INTO world_writable (path, type, mode, gid, group_name) VALUES ('/tmp', 'directory', '1777', 0, 'root'), ('/srv/drop', 'directory', '1777', 1000, 'li');
