INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('irqbalance', 'service', 'enabled', 1, 1);
