INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('ip6tables', 'service', 'disabled', 0, 0),
  ('ip6tables-other', 'service', 'enabled', 1, 1);
