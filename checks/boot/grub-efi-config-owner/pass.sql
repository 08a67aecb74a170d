INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/boot/efi/EFI/debian/grub.cfg', 'file', '0600', 0, 7, 'u0', 'g7');
