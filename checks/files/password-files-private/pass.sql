INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_world_readable) VALUES
  ('/etc/shadow', 'file', '0640', 0, 42, 'root', 'shadow', 0),
  ('/etc/gshadow', 'file', '0000', 0, 0, 'root', 'root', 0),
  ('/etc/security/opasswd', 'file', '0600', 0, 0, 'root', 'root', 0),
  ('/etc/passwd', 'file', '0644', 0, 0, 'root', 'root', 1);
