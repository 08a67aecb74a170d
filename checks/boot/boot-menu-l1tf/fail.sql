INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES ('l1tf', 'flush', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 l1tf=flush', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 single xl1tf=flush l1tf=flush0', '/boot/grub/grub.cfg', 99);
