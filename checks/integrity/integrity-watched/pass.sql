INSERT INTO baselines (path, n_files) VALUES ('/var/lib/zicha/baseline', 3);
INSERT INTO packages (name, status) VALUES ('vim', 'installed');
