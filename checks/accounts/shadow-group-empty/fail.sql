INSERT INTO group_members (group_name, gid, user_name, is_primary, path, line) VALUES
  ('shadow', 42, 'li', 1, '/etc/passwd', 30);
