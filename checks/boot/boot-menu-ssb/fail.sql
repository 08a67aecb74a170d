INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES ('spec_store_bypass_disable', 'prctl', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 spec_store_bypass_disable=prctl', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 single xspec_store_bypass_disable=prctl spec_store_bypass_disable=prctl0', '/boot/grub/grub.cfg', 99);
