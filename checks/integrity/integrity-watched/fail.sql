INSERT INTO packages (name, status) VALUES ('aide', 'removed'), ('vim', 'installed');
