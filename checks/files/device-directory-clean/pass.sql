INSERT INTO files (path, type) VALUES ('/dev/null', 'character'), ('/dev/shm/PostgreSQL.1', 'file'), ('/dev/disk', 'directory'), ('/etc/hosts', 'file');
