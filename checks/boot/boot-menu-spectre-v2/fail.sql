INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES ('spectre_v2', 'on', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 spectre_v2=on', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 single xspectre_v2=on spectre_v2=on0', '/boot/grub/grub.cfg', 99);
