INSERT INTO setuid_files (path, mode, uid, user, is_setuid, is_setgid, package, modified_at) VALUES
  ('/tmp/.x/sh', '4755', 0, 'root', 1, 0, NULL, '2025-12-24T00:00:00Z'),
  ('/var/www/upload/a', '2755', 0, 'root', 0, 1, NULL, '2025-12-24T00:00:00Z');
