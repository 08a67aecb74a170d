INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/boot/System.map-6.1.0-18', 'file', '0600', 0, 0, 'root', 'root'),
  ('/boot/vmlinuz-6.1.0-18', 'file', '0644', 0, 0, 'root', 'root'),
  ('/boot/old/System.map', 'file', '0644', 0, 0, 'root', 'root');
