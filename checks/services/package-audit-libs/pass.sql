INSERT INTO packages (name, version, status) VALUES ('libaudit1', '1.0', 'installed');
