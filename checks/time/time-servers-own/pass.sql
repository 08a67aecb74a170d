INSERT INTO time_sync (daemon, is_enabled, is_running, server, is_default, path, line) VALUES
  ('chrony', 1, 1, '2.debian.pool.ntp.org', 0, '/etc/chrony/chrony.conf', 4),
  ('chrony', 1, 1, 'ntp.ntsc.ac.cn', 0, '/etc/chrony/chrony.conf', 5),
  ('systemd-timesyncd', 0, 0, '0.debian.pool.ntp.org', 1, '/etc/systemd/timesyncd.conf', 17);
