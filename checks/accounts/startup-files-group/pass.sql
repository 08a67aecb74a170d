INSERT INTO dot_files (account, account_uid, account_gid, type, uid, gid, path)
VALUES ('li', 1000, 1000, 'file', 1000, 1000, '/home/li/.profile'), ('root', 0, 0, 'file', 5, 5, '/root/.x'),
  ('li', 1000, 1000, 'directory', 0, 0, '/home/li/.cache');
