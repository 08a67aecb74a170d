INSERT INTO time_sync (daemon, is_enabled, is_running, is_synchronized, server, is_default, path, line) VALUES
  ('systemd-timesyncd', 0, 0, 1, NULL, 0, '/etc/systemd/timesyncd.conf', NULL),
  ('chrony', 1, 1, 1, '10.1.9.10', 0, '/etc/chrony/chrony.conf', 4);
