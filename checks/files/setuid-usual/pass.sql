INSERT INTO setuid_files (path, mode, uid, user, is_setuid, is_setgid, package, modified_at) VALUES
  ('/usr/bin/su', '4755', 0, 'root', 1, 0, 'util-linux', '2025-01-01T00:00:00Z'),
  ('/usr/lib/polkit-1/polkit-agent-helper-1', '4755', 0, 'root', 1, 0, 'polkitd',
    '2025-01-01T00:00:00Z'),
  ('/usr/bin/man', '4755', 6, 'man', 1, 0, 'man-db', '2025-01-01T00:00:00Z');
