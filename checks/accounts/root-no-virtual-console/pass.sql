INSERT INTO root_terminals (terminal, path, line) VALUES ('tty1', '/etc/securetty', 1), ('vc/',
                '/etc/securetty', 2), ('*', NULL, NULL);
