INSERT INTO os (id, name, architecture, path) VALUES ('debian', 'Debian', 'i686', '/etc/os-release');
