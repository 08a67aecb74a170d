INSERT INTO services (name, kind, state, is_enabled) VALUES
  ('ufw', 'service', 'enabled', 1), ('nftables', 'service', 'enabled', 1);
