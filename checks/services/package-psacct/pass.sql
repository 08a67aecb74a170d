INSERT INTO packages (name, version, status) VALUES ('psacct', '1.0', 'installed');
