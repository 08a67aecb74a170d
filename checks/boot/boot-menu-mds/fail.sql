INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES
  ('mds', 'full,nosmt', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 mds=full,nosmt', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 mds=full,nosmt mds=off', '/boot/grub/grub.cfg', 99);
