INSERT INTO packages (name, status) VALUES ('sudo', 'installed'), ('bash', 'installed');
