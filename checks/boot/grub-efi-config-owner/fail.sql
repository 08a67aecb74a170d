INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/boot/efi/EFI/debian/grub.cfg', 'file', '0600', 7, 0, 'u7', 'g0');
