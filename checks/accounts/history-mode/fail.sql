INSERT INTO dot_files (account, account_uid, account_gid, home, path, name, type, mode, uid, gid,
                user, group_name) VALUES
  ('li', 1000, 1000, '/home/li', '/home/li/.bash_history', '.bash_history', 'file', '0640', 1000,
    1000, 'u', 'g');
