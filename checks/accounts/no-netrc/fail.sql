INSERT INTO dot_files (account, account_uid, account_gid, home, path, name, type, mode, uid, gid,
                user, group_name) VALUES
  (NULL, NULL, NULL, '/home/left', '/home/left/.netrc', '.netrc', 'file', '0640', 5, 5, 'u', 'g');
