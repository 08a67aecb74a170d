INSERT INTO banners (kind, path, text, is_empty, discloses_system, mode, uid, gid) VALUES
  ('motd', '/etc/motd', 'Debian GNU/Linux 12', 0, 1, '0644', 0, 0);
