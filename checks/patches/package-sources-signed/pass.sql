INSERT INTO package_sources (manager, kind, uri, host, suite, is_enabled, is_signature_checked, is_encrypted, is_local, path, line) VALUES
  ('apt', 'deb', 'http://deb.debian.org/debian', 'deb.debian.org', 'bookworm', 1, 1, 0, 0, '/etc/apt/sources.list', 1),
  ('dnf', 'rpm', 'https://10.0.0.9/his', '10.0.0.9', NULL, 0, 0, 1, 0, '/etc/yum.repos.d/his.repo', 1);
