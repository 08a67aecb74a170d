INSERT INTO setuid_files (path, mode, uid, user, is_setuid, is_setgid, package, modified_at) VALUES
  ('/usr/bin/su', '4755', 0, 'root', 1, 0, 'util-linux', '2025-01-01T00:00:00Z'),
  ('/usr/bin/screen', '4755', 0, 'root', 1, 0, 'screen', '2025-01-01T00:00:00Z'),
  ('/opt/his/helper', '4755', 0, 'root', 1, 0, NULL, '2025-01-01T00:00:00Z');
