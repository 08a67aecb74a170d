INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('dovecot', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/dovecot.service'),
  ('dovecot', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/dovecot.socket');
