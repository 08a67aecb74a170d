INSERT INTO banners (kind, path, text, is_empty, discloses_system, mode, uid, gid) VALUES
  ('issue.net', '/etc/issue.net', 'Authorized uses only.', 0, 0, '0644', 0, 0),
  ('motd', '/etc/motd.d/a', 'Debian', 0, 1, '0644', 0, 0);
