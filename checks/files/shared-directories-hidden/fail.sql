INSERT INTO files (path, type, user) VALUES ('/tmp/.X11-unix', 'directory', 'root'), ('/var/tmp/...', 'directory', 'www-data');
