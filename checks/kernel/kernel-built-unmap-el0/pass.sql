INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_UNMAP_KERNEL_AT_EL0', 'y', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100, 'aarch64');
INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_OTHER', 'n', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100, 'aarch64');
