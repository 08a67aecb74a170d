INSERT INTO files (path, type) VALUES ('/usr/sbin/gdm3', 'file');
INSERT INTO screen_lock (mechanism, key, value, path, line) VALUES ('gdm', 'daemon/WaylandEnable', 'false', '/etc/gdm3/daemon.conf', 2);
