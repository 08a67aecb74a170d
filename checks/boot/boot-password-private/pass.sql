INSERT INTO files (path, type, mode, uid, user, is_world_readable) VALUES
  ('/boot/grub2/user.cfg', 'file', '0600', 0, 'root', 0),
  ('/boot/grub2/grub.cfg', 'file', '0644', 0, 'root', 1);
