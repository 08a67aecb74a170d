INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('root', 'PATH', '/usr/sbin:/opt/bin', 'sh', 1, 0, 0, '/root/.profile', 3);
INSERT INTO files (path, type, mode, uid, user) VALUES
  ('/usr/sbin', 'directory', '0755', 0, 'root'), ('/opt/bin', 'directory', '0755', 1000, 'li');
