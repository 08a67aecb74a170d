INSERT INTO private_directories (directory, instances, method, users, path,
                line) VALUES ('/var/tmp', '/var/tmp/tmp-inst/', 'level', 'root,adm',
                '/etc/security/namespace.conf', 1);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/var/tmp/tmp-inst', 'directory', '0000', 0, 0, 'root', 'root');
