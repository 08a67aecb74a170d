-- apt leaves a list alone that has not changed: the newest one counts.
INSERT INTO package_lists (path, suite, is_security, released_at, fetched_at) VALUES
  ('/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_main_binary-amd64_Packages', 'stable', 0,
   '2025-11-15T10:00:00Z', '2025-11-15T12:00:00Z'),
  ('/var/lib/apt/lists/security.debian.org_dists_bookworm-security_main_binary-amd64_Packages',
   'stable-security', 1, '2026-01-01T02:00:00Z', '2026-01-01T06:00:00Z');
