INSERT INTO banners (kind, path, text, is_empty, discloses_system, mode, uid, gid) VALUES
  ('issue', '/etc/issue', 'Authorized uses only. All activity may be
monitored and reported.', 0, 0, '0644', 0, 0),
  ('issue.net', '/etc/issue.net', 'Welcome', 0, 0, '0644', 0, 0);
