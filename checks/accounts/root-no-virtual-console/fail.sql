INSERT INTO root_terminals (terminal, path, line) VALUES ('vc/11', '/etc/securetty', 3);
