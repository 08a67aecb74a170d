INSERT INTO kernel_cmdline (name, value, source, path) VALUES ('quiet', NULL, 'running', '/proc/cmdline');
INSERT INTO boot_entries (title, kernel, arguments, path, line)
VALUES ('Debian', '/vmlinuz', 'root=/dev/sda1 xnosmep nosmepx', '/boot/grub/grub.cfg', 90);
