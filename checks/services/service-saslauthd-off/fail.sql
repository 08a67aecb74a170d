INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('saslauthd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/saslauthd.service'),
  ('saslauthd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/saslauthd.socket');
