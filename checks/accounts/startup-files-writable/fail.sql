INSERT INTO dot_files (account, account_uid, type, gid, is_group_writable, is_world_writable, path)
VALUES ('li', 1000, 'file', 100, 1, 0, '/home/li/.profile');
INSERT INTO group_members (gid, user_name) VALUES (100, 'wu');
