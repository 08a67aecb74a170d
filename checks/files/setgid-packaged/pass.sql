INSERT INTO packages (name, version, manager, status) VALUES ('passwd', '1:4.13', 'dpkg',
    'installed');
INSERT INTO setuid_files (path, mode, gid, group_name, is_setuid, is_setgid, package,
    modified_at) VALUES
  ('/usr/bin/chage', '2755', 42, 'shadow', 0, 1, 'passwd', '2025-01-01T00:00:00Z'),
  ('/srv/data/locked', '2644', 100, 'users', 0, 1, NULL, '2025-01-01T00:00:00Z');
