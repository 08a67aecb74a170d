INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-coredump', 'service', 'disabled', 0, 0),
  ('systemd-coredump-other', 'service', 'enabled', 1, 1);
