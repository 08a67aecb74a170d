INSERT INTO kernel_cmdline (name, value, source, is_for_every_start, path) VALUES ('iommu', 'force', 'grub', 1, '/etc/default/grub');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 iommu=force', '/boot/grub/grub.cfg', 90),
  ('Debian (recovery mode)', '/vmlinuz', 'root=/dev/sda1 single xiommu=force iommu=force0', '/boot/grub/grub.cfg', 99);
