INSERT INTO dot_files (account, account_uid, account_gid, home, path, name, type, mode, uid, gid,
                user, group_name) VALUES
  ('root', 0, 0, '/root', '/root/.bashrc', '.bashrc', 'file', '0644', 0, 0, 'u', 'g');
