INSERT INTO packages (name, status) VALUES ('aide', 'installed');
