INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('tftp', 'socket', 'disabled', 0, NULL, '/usr/lib/systemd/system/tftp.socket'),
  ('ssh', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/ssh.service');
