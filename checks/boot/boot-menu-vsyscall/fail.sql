INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES
  ('vsyscall', 'none', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 vsyscall=none', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 vsyscall=none vsyscall=emulate', '/boot/grub/grub.cfg', 99);
