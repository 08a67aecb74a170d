INSERT INTO time_sync (daemon, is_enabled, is_running, is_synchronized, server, is_default, path, line) VALUES
  ('chrony', 0, 0, 0, '10.1.9.10', 0, '/etc/chrony/chrony.conf', 4);
