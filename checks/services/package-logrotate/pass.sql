INSERT INTO packages (name, version, status) VALUES ('logrotate', '1.0', 'installed');
