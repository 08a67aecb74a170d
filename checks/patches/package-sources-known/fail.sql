INSERT INTO package_sources (manager, kind, uri, host, suite, is_enabled, is_signature_checked, is_encrypted, is_local, path, line) VALUES
  ('apt', 'deb', 'https://notdebian.org/debian', 'notdebian.org', 'x', 1, 1, 1, 0, '/etc/apt/sources.list.d/x.list', 1);
