INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'TMOUT', '600', 'sh', 1, 1, 0, '/etc/profile.d/tmout.sh', 10);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'TMOUT', '1800', 'sh', 0, 0, 0, '/etc/profile', 10);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('li', 'TMOUT', '0', 'sh', 0, 0, 0, '/home/li/.profile', 10);
