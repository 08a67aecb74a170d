INSERT INTO packages (name, version, status) VALUES ('postfix', '1.0', 'installed');
