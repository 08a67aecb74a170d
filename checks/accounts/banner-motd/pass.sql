INSERT INTO banners (kind, path, text, is_empty, discloses_system, mode, uid, gid)
VALUES ('motd', '/etc/motd', 'Welcome', 0, 0, '0644', 0, 0), ('issue', '/etc/issue', 'Debian', 0, 1, '0644', 0, 0);
