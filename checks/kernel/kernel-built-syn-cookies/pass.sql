INSERT INTO kernel_config (name, value, kernel, path, line)
VALUES ('CONFIG_SYN_COOKIES', 'y', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100);
INSERT INTO kernel_config (name, value, kernel, path, line)
VALUES ('CONFIG_OTHER', 'n', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100);
