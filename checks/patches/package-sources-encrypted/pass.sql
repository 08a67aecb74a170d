INSERT INTO package_sources (manager, kind, uri, host, suite, is_enabled, is_signature_checked, is_encrypted, is_local, path, line) VALUES
  ('apt', 'deb', 'https://deb.debian.org/debian', 'deb.debian.org', 'bookworm', 1, 1, 1, 0, '/etc/apt/sources.list', 1),
  ('apt', 'deb', 'file:/srv/x', NULL, 'x', 1, 1, 0, 1, '/etc/apt/sources.list', 2),
  ('apt', 'deb', 'http://x/y', 'x', 'x', 0, 1, 0, 0, '/etc/apt/sources.list', 3);
