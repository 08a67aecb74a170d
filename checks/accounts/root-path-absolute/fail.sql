INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('root', 'PATH', '/usr/sbin:$PATH:', 'sh', 0, 0, 0, '/root/.profile', 10);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('li', 'PATH', '.', 'sh', 0, 0, 0, '/home/li/.profile', 10);
