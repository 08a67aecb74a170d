-- A stable archive itself changes every few months only.
INSERT INTO package_lists (path, suite, is_security, released_at, fetched_at) VALUES
  ('/var/lib/apt/lists/security', 'stable-security', 1, '2026-01-01T02:00:00Z', '2026-01-14T06:00:00Z'),
  ('/var/lib/apt/lists/main', 'stable', 0, '2025-11-15T10:00:00Z', '2026-01-14T06:00:00Z');
