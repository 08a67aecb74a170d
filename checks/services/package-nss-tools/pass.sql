INSERT INTO packages (name, version, status) VALUES ('libnss3-tools', '1.0', 'installed');
