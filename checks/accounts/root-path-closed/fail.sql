INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('root', 'PATH', '/usr/sbin:/opt/his/bin', 'sh', 0, 0, 0, '/root/.profile', 10);
INSERT INTO files (path, type, mode, is_group_writable, is_world_writable) VALUES ('/usr/sbin', 'directory', '0755', 0, 0), ('/opt/his/bin', 'directory', '0775', 1, 0);
