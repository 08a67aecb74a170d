INSERT INTO dot_files (account, account_uid, account_gid, type, uid, gid, path)
VALUES ('li', 1000, 1000, 'file', 1000, 1000, '/home/li/.profile'), ('li', 1000, 1000, 'file', 1001, 1001, '/home/li/.init');
