INSERT INTO files (path, type, mode, uid, user) VALUES
  ('/boot/grub2/user.cfg', 'file', '0640', 0, 'root'),
  ('/boot/efi/EFI/openEuler/user.cfg', 'file', '0755', 0, 'root');
