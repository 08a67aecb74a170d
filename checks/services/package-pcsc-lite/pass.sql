INSERT INTO packages (name, version, status) VALUES ('pcscd', '1.0', 'installed');
