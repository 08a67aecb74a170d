INSERT INTO dot_files (account, account_uid, account_gid, home, path, name, type, mode, uid, gid,
                user, group_name) VALUES
  ('li', 1000, 1000, '/home/li', '/home/li/.bashrc', '.bashrc', 'file', '0640', 1000, 1000, 'u',
    'g'),
  ('root', 0, 0, '/root', '/root/.bashrc', '.bashrc', 'file', '0640', 1000, 0, 'u', 'g'),
  (NULL, NULL, NULL, '/home/left', '/home/left/.profile', '.profile', 'file', '0640', 5, 5, 'u',
    'g');
