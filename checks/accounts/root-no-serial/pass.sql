INSERT INTO root_terminals (terminal, path, line) VALUES ('tty1', '/etc/securetty', 1), ('ttyS',
                '/etc/securetty', 2);
