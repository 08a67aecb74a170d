INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('zebra', 'service', 'disabled', 0, 0),
  ('zebra-other', 'service', 'enabled', 1, 1);
