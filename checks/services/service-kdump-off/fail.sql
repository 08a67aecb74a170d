INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('kexec', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/kexec.service'),
  ('kexec', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/kexec.socket');
