INSERT INTO dot_files (account, account_uid, account_gid, home, path, name, type, mode, uid, gid,
                user, group_name) VALUES
  ('li', 1000, 1000, '/home/li', '/home/li/.bashrc', '.bashrc', 'file', '0740', 1000, 1000, 'u',
    'g'),
  ('li', 1000, 1000, '/home/li', '/home/li/.config', '.config', 'file', '0755', 1000, 1000, 'u',
    'g'),
  ('root', 0, 0, '/root', '/root/.bashrc', '.bashrc', 'file', '0644', 0, 0, 'u', 'g');
