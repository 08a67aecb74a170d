INSERT INTO package_lists (path, suite, is_security, released_at, fetched_at) VALUES
  ('/var/lib/apt/lists/security', 'stable-security', 1, '2025-12-01T02:00:00Z', '2026-01-14T06:00:00Z');
