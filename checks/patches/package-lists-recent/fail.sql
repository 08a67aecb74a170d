INSERT INTO package_lists (path, suite, is_security, released_at, fetched_at) VALUES
  ('/var/lib/apt/lists/security.debian.org_dists_bookworm-security_main_binary-amd64_Packages',
   'stable-security', 1, '2025-12-30T02:00:00Z', '2025-12-31T23:00:00Z');
