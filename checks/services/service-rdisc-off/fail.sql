INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rdisc', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rdisc.service'),
  ('rdisc', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rdisc.socket');
