INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('nftables', 'service', 'enabled', 1, NULL, '/usr/lib/systemd/system/nftables.service');
