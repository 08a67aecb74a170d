INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('irqbalance', 'service', 'disabled', 0, 0),
  ('irqbalance-other', 'service', 'enabled', 1, 1);
