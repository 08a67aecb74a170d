INSERT INTO files (path, type) VALUES ('/usr/sbin/gdm3', 'file'), ('/usr/bin/gnome-shell', 'file');
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line)
VALUES ('dconf', 'gdm', 'org/gnome/login-screen/banner-message-text', '''Authorized uses only. All activity may be monitored and reported.''', 1, '/etc/gdm3/greeter.dconf-defaults', 2);
