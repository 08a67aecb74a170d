INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/boot/grub/grub.cfg', 'file', '0644', 0, 0, 'u0', 'g0');
