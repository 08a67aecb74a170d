INSERT INTO files (path, type) VALUES ('/usr/sbin/gdm3', 'file'), ('/usr/bin/gnome-shell', 'file');
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('dconf', 'gdm', 'org/gnome/login-screen/allowed-failures', '3', 0, '/etc/dconf/db/gdm.d/00-security', 2);
