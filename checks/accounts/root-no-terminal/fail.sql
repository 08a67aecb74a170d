INSERT INTO root_terminals (terminal, path, line) VALUES ('*', NULL, NULL);
