INSERT INTO package_sources (manager, kind, uri, host, suite, is_enabled, is_signature_checked, is_encrypted, is_local, path, line) VALUES
  ('apt', 'deb', 'http://10.0.0.9/his', '10.0.0.9', './', 1, 0, 0, 0, '/etc/apt/sources.list.d/his.list', 1);
