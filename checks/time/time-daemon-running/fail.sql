INSERT INTO time_sync (daemon, is_enabled, is_running, server, is_default, path, line) VALUES
  ('chrony', 1, 0, '10.1.9.10', 0, '/etc/chrony/chrony.conf', 4);
