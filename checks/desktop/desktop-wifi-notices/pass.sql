INSERT INTO files (path, type) VALUES ('/usr/sbin/gdm3', 'file'), ('/usr/bin/gnome-shell', 'file');
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('dconf', 'local', 'org/gnome/nm-applet/suppress-wireless-networks-available', 'true', 1, '/etc/dconf/db/local.d/00-security', 2);
