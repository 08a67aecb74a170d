INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES
  ('apparmor', '1', 'grub', 1, '/etc/default/grub'),
  ('security', 'apparmor', 'grub', 1, '/etc/default/grub'),
  ('apparmor', '1', 'configured', 1, '/etc/kernel/cmdline'),
  ('security', 'apparmor', 'configured', 1, '/etc/kernel/cmdline');
INSERT INTO files (path) VALUES ('/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 apparmor=1 security=apparmor quiet', '/boot/grub/grub.cfg', 90),
  ('UEFI Firmware Settings', NULL, NULL, '/boot/grub/grub.cfg', 120);
