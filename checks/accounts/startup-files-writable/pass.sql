INSERT INTO dot_files (account, account_uid, type, gid, is_group_writable, is_world_writable, path)
VALUES ('li', 1000, 'file', 1000, 1, 0, '/home/li/.profile'), ('li', 1000, 'link', 1000, 1, 1, '/home/li/.vimrc');
INSERT INTO group_members (gid, user_name) VALUES (1000, 'li');
