INSERT INTO files (path, type) VALUES ('/usr/bin/gnome-shell', 'file');
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line) VALUES
  ('dconf-lock', 'gdm', 'org/gnome/desktop/screensaver/lock-delay', NULL, 1, '/etc/dconf/db/gdm.d/locks/00-security', 2);
