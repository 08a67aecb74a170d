INSERT INTO files (path, type) VALUES ('/usr/sbin/gdm3', 'file'), ('/usr/bin/gnome-shell', 'file');
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('dconf-profile', NULL, 'user', 'user-db:user', 0, '/etc/dconf/profile/user', 1);
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('dconf-profile', NULL, 'user', 'system-db:local', 0, '/etc/dconf/profile/user', 2);
