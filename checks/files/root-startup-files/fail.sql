INSERT INTO users (name, uid, gid, home) VALUES ('root', 0, 0, '/root');
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/root/.bashrc', 'file', '0666', 0, 0, 'root', 'root', 1, 1),
  ('/root/.ssh', 'directory', '0700', 1000, 1000, 'li', 'li', 0, 0);
