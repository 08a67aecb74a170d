INSERT INTO files (path, type, mode, uid, user, is_world_readable) VALUES
  ('/boot/grub2/user.cfg', 'file', '0644', 0, 'root', 1),
  ('/boot/efi/EFI/openEuler/user.cfg', 'file', '0755', 0, 'root', 1);
