INSERT INTO files (path, type) VALUES ('/etc/bash.bashrc', 'file');
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', '0077', 'sh', 0, 0, 0, '/etc/bash.bashrc', 10);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', '027', 'sh', 0, 0, 0, '/etc/bash.bashrc', 11);
INSERT INTO shell_environment (who, key, value, shell, is_exported, is_readonly, is_conditional, path, line)
VALUES ('all', 'umask', '000', 'sh', 0, 0, 0, '/other', 10);
