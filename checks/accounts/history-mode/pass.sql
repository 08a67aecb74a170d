INSERT INTO dot_files (account, account_uid, account_gid, home, path, name, type, mode, uid, gid,
                user, group_name) VALUES
  ('li', 1000, 1000, '/home/li', '/home/li/.bash_history', '.bash_history', 'file', '0600', 1000,
    1000, 'u', 'g'),
  ('li', 1000, 1000, '/home/li', '/home/li/.bashrc', '.bashrc', 'file', '0644', 1000, 1000, 'u',
    'g');
