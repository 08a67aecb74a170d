INSERT INTO banners (kind, path, text, is_empty, discloses_system, mode, uid, gid) VALUES
  ('motd', '/etc/motd', 'Authorized uses only.', 0, 0, '0644', 0, 0),
  ('issue.net', '/etc/issue.net', 'Authorized uses only. All activity may be monitored and reported.', 0, 0, '0644', 0, 0);
