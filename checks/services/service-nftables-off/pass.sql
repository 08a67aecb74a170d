INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('nftables', 'service', 'disabled', 0, 0),
  ('nftables-other', 'service', 'enabled', 1, 1);
