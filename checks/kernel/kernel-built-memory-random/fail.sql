INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_RANDOMIZE_MEMORY', 'y', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100, 'x86_64');
INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_RANDOMIZE_MEMORY', NULL, '5.10.0-28-amd64', '/boot/config-5.10.0-28-amd64', 100, 'x86_64');
