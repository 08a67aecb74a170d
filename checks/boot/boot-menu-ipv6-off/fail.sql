INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES
  ('ipv6.disable', '1', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 ipv6.disable=1', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 ipv6.disable=1 ipv6.disable=0', '/boot/grub/grub.cfg', 99);
