INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES
  ('audit_backlog_limit', '8192', 'grub', 1, '/etc/default/grub'),
  ('quiet', NULL, 'configured', 1, '/etc/kernel/cmdline');
INSERT INTO files (path) VALUES ('/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 audit_backlog_limit=8192', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 single xaudit_backlog_limit=8192 audit_backlog_limit=81920', '/boot/grub/grub.cfg', 99);
