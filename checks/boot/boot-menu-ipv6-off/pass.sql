INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES
  ('ipv6.disable', '1', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 ipv6.disable=1 quiet', '/boot/grub/grub.cfg', 90),
  ('UEFI Firmware Settings', NULL, NULL, '/boot/grub/grub.cfg', 120);
