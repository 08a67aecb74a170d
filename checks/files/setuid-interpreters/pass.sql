INSERT INTO setuid_files (path, mode, uid, user, is_setuid, is_setgid, package, modified_at) VALUES
  ('/usr/bin/chsh', '4755', 0, 'root', 1, 0, 'passwd', '2025-01-01T00:00:00Z'),
  ('/usr/lib/openssh/ssh-keysign', '4755', 0, 'root', 1, 0, 'openssh-client',
    '2025-01-01T00:00:00Z'),
  ('/usr/bin/vim.basic', '4755', 1000, 'li', 1, 0, NULL, '2025-01-01T00:00:00Z'),
  ('/usr/bin/dash', '2755', 0, 'root', 0, 1, NULL, '2025-01-01T00:00:00Z');
