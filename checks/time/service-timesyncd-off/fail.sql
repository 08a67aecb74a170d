INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('systemd-timesyncd', 'service', 'enabled', 1, NULL, '/usr/lib/systemd/system/systemd-timesyncd.service');
