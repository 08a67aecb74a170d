INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rpcidmapd', 'service', 'disabled', 0, 0),
  ('rpcidmapd-other', 'service', 'enabled', 1, 1);
