INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', '027', 'sh', 0, 0, 0, '/etc/profile', 10);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('root', 'umask', '0', 'sh', 0, 0, 0, '/root/.bashrc', 10);
