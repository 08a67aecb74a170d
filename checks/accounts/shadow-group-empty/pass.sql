INSERT INTO group_members (group_name, gid, user_name, is_primary) VALUES ('sudo', 27, 'li', 0);
