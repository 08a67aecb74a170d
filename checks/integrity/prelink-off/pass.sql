INSERT INTO packages (name, status) VALUES ('prelink', 'config-files'), ('vim', 'installed');
