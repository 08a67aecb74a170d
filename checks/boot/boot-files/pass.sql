INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/boot', 'directory', '0755', 0, 0, 'root', 'root', 0, 0),
  ('/boot/vmlinuz-6.1.0-28-amd64', 'file', '0644', 0, 0, 'root', 'root', 0, 0),
  ('/boot/grub/grub.cfg', 'file', '0444', 0, 0, 'root', 'root', 0, 0),
  ('/bootstrap', 'file', '0666', 0, 0, 'root', 'root', 1, 1);
