INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rpcbind', 'service', 'disabled', 0, 0),
  ('rpcbind-other', 'service', 'enabled', 1, 1);
