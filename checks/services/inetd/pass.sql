INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('xinetd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/xinetd.service'),
  ('inetd', 'service', 'alias', 1, 0, '/etc/systemd/system/inetd.service');
