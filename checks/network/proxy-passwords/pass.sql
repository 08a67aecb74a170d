INSERT INTO proxy_settings (scope, protocol, proxy, has_password, path, line) VALUES ('apt', 'http', 'http://proxy:3128', 0, '/etc/apt/apt.conf', 1), ('dnf', NULL, 'http://proxy:3128', 1, '/etc/dnf/dnf.conf', 1);
INSERT INTO files (path, type, mode, is_world_readable) VALUES ('/etc/apt/apt.conf', 'file', '0644', 1), ('/etc/dnf/dnf.conf', 'file', '0600', 0);
