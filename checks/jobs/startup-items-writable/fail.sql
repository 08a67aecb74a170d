INSERT INTO startup_items (kind, name, command, program, user, is_enabled, is_writable_by_others, path) VALUES
  ('profile', '/etc/profile.d/his.sh', '/etc/profile.d/his.sh', '/etc/profile.d/his.sh', NULL, 1, 1, '/etc/profile.d/his.sh');
