INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'LD_LIBRARY_PATH', '/opt/oracle/lib', 'sh', 0, 0, 0, '/etc/profile', 10);
