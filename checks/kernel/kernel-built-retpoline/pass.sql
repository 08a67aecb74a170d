INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_RETPOLINE', 'y', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100, 'x86_64');
INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_RETPOLINE', NULL, '6.12.0-1-amd64', '/boot/config-6.12.0-1-amd64', 100, 'x86_64');
INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_MITIGATION_RETPOLINE', 'y', '6.12.0-1-amd64', '/boot/config-6.12.0-1-amd64', 100, 'x86_64');
