INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', '027', 'sh', 0, 0, 0, '/etc/login.defs', 10);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', '072', 'sh', 0, 0, 0, '/etc/login.defs', 11);
