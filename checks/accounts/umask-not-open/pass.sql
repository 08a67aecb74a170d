INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', '002', 'sh', 0, 0, 0, '/etc/profile', 10);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', 'u=rwx,g=rx,o=', 'sh', 0, 0, 0, '/etc/profile', 11);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', '22', 'sh', 0, 0, 0, '/etc/profile', 12);
