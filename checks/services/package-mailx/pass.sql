INSERT INTO packages (name, version, status) VALUES ('bsd-mailx', '1.0', 'installed');
