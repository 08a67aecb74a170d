INSERT INTO dot_files (account, account_uid, account_gid, home, path, name, type, mode, uid, gid,
                user, group_name) VALUES
  ('li', 1000, 1000, '/home/li', '/home/li/.netrc.old', '.netrc.old', 'file', '0640', 1000, 1000,
    'u', 'g'),
  ('li', 1000, 1000, '/home/li', '/home/li/.profile', '.profile', 'file', '0640', 1000, 1000, 'u',
    'g');
