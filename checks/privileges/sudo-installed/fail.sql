INSERT INTO packages (name, status) VALUES ('sudo', 'config-files'), ('sudo-doc', 'installed');
