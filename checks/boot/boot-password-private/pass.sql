INSERT INTO files (path, type, mode, uid, user) VALUES
  ('/boot/grub2/user.cfg', 'file', '0600', 0, 'root'),
  ('/boot/efi/EFI/openEuler/user.cfg', 'file', '0700', 0, 'root'),
  ('/boot/grub2/grub.cfg', 'file', '0644', 0, 'root');
