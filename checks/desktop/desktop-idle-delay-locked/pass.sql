INSERT INTO files (path, type) VALUES ('/usr/bin/gnome-shell', 'file');
INSERT INTO screen_lock (mechanism, scope, key, value, is_locked_down, path, line) VALUES
  ('dconf-lock', 'local', 'org/gnome/desktop/session/idle-delay', NULL, 1, '/etc/dconf/db/local.d/locks/00-security', 2);
