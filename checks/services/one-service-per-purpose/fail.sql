INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('ufw', 'service', 'enabled', 1, 0, '/usr/lib/systemd/system/ufw.service'),
  ('nftables', 'service', 'enabled', 1, 0, '/usr/lib/systemd/system/nftables.service');
