INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('netfilter-persistent', 'service', 'enabled', 1, 1);
