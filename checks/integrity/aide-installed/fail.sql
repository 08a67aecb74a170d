INSERT INTO packages (name, status) VALUES ('aide', 'config-files'), ('aide-common', 'installed');
