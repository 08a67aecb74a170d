INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_PAGE_TABLE_ISOLATION', 'y', '6.1.0-18-amd64', '/boot/config-6.1.0-18-amd64', 100, 'x86_64');
INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_PAGE_TABLE_ISOLATION', 'n', '6.12.0-1-amd64', '/boot/config-6.12.0-1-amd64', 100, 'x86_64');
INSERT INTO kernel_config (name, value, kernel, path, line, architecture)
VALUES ('CONFIG_MITIGATION_PAGE_TABLE_ISOLATION', 'y', '6.13.0-1-amd64', '/boot/config-6.13.0-1-amd64', 100, 'x86_64');
