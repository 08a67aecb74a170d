INSERT INTO packages (name, status) VALUES ('prelink', 'installed');
