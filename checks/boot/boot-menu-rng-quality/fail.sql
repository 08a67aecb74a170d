INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES ('rng_core.default_quality', '500', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 rng_core.default_quality=500', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 single xrng_core.default_quality=500 rng_core.default_quality=5000', '/boot/grub/grub.cfg', 99);
