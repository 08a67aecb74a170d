INSERT INTO packages (name, version, status) VALUES ('tmux', '1.0', 'installed');
