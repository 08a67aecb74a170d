INSERT INTO root_terminals (terminal, path, line) VALUES ('ttyS0', '/etc/securetty', 3);
