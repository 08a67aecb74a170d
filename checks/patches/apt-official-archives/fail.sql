INSERT INTO files (path, type) VALUES ('/etc/apt', 'directory');
INSERT INTO package_sources (manager, kind, uri, host, suite, is_enabled, is_signature_checked, is_encrypted, is_local, path, line) VALUES
  ('apt', 'deb', 'http://deb.debian.org/debian', 'deb.debian.org', 'bookworm-updates', 1, 1, 0, 0, '/etc/apt/sources.list', 1),
  ('apt', 'deb', 'http://mirror/debian', 'mirror', 'bookworm', 1, 1, 0, 0, '/etc/apt/sources.list', 2),
  ('apt', 'deb', 'http://deb.debian.org/debian', 'deb.debian.org', 'bookworm', 0, 1, 0, 0, '/etc/apt/sources.list', 3);
