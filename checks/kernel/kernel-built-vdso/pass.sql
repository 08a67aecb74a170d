INSERT INTO kernel_config (name, value, kernel, path, line)
VALUES ('CONFIG_COMPAT_VDSO', 'n', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100);
INSERT INTO kernel_config (name, value, kernel, path, line)
VALUES ('CONFIG_COMPAT_VDSO', NULL, '5.10.0-28-amd64', '/boot/config-5.10.0-28-amd64', 100);
INSERT INTO kernel_config (name, value, kernel, path, line)
VALUES ('CONFIG_OTHER', 'y', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100);
