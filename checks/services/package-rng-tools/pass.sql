INSERT INTO packages (name, version, status) VALUES ('haveged', '1.0', 'installed');
