INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('sshd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/sshd.service'),
  ('sshd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/sshd.socket');
