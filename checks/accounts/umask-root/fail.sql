INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('root', 'umask', '022', 'sh', 0, 0, 0, '/root/.profile', 10);
