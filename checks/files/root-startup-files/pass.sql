INSERT INTO users (name, uid, gid, home) VALUES ('root', 0, 0, '/root'), ('li', 1000, 1000,
    '/home/li');
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/root/.bashrc', 'file', '0644', 0, 0, 'root', 'root', 0, 0),
  ('/root/notes', 'file', '0666', 0, 0, 'root', 'root', 1, 1),
  ('/home/li/.bashrc', 'file', '0664', 1000, 1000, 'li', 'li', 1, 0);
