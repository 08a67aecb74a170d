INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'LD_PRELOAD', '/lib/libx.so', 'sh', 0, 0, 0, '/etc/environment', 10);
