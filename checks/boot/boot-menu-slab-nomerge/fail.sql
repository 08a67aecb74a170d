INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES ('slab_nomerge', 'yes', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 slab_nomerge=yes', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 single xslab_nomerge=yes slab_nomerge=yes0', '/boot/grub/grub.cfg', 99);
