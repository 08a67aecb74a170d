INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES
  ('apparmor', '1', 'grub', 1, '/etc/default/grub'),
  ('security', 'apparmor', 'grub', 1, '/etc/default/grub'),
  ('quiet', NULL, 'configured', 1, '/etc/kernel/cmdline');
INSERT INTO files (path) VALUES ('/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 apparmor=1 security=apparmor', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 single xapparmor=1 apparmor=10 security=selinux', '/boot/grub/grub.cfg', 99);
