INSERT INTO time_sync (daemon, is_enabled, is_running, server, is_default, path, line) VALUES
  ('chrony', 1, 1, '2.debian.pool.ntp.org', 0, '/etc/chrony/chrony.conf', 4),
  ('openntpd', 1, 1, NULL, 0, '/etc/openntpd/ntpd.conf', NULL);
