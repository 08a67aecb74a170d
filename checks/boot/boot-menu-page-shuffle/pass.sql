INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES
  ('page_alloc.shuffle', '1', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 page_alloc.shuffle=1 quiet', '/boot/grub/grub.cfg', 90),
  ('UEFI Firmware Settings', NULL, NULL, '/boot/grub/grub.cfg', 120);
