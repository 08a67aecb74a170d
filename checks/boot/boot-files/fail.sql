INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/boot/grub/grub.cfg', 'file', '0666', 0, 0, 'root', 'root', 1, 1),
  ('/boot/initrd.img-6.1.0-28-amd64', 'file', '0644', 1000, 0, 'li', 'root', 0, 0),
  ('/etc/grub.d/40_custom', 'file', '0775', 0, 100, 'root', 'users', 1, 0);
