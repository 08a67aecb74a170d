INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rpcgssd', 'service', 'disabled', 0, 0),
  ('rpcgssd-other', 'service', 'enabled', 1, 1);
