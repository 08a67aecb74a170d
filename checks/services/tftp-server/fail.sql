INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('tftp', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/tftp.socket'),
  ('tftpd-hpa', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/tftpd-hpa.service');
