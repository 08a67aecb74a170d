INSERT INTO packages (name, version, manager, status) VALUES ('passwd', '1:4.13', 'dpkg',
    'installed');
INSERT INTO setuid_files (path, mode, uid, user, is_setuid, is_setgid, package, modified_at) VALUES
  ('/usr/bin/passwd', '4755', 0, 'root', 1, 0, 'passwd', '2025-01-01T00:00:00Z'),
  ('/usr/local/bin/report', '2755', 0, 'root', 0, 1, NULL, '2025-01-01T00:00:00Z'),
  ('/var/lib/docker/overlay2/1/diff/bin/su', '4755', 0, 'root', 1, 0, NULL, '2025-01-01T00:00:00Z');
