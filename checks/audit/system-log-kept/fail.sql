INSERT INTO services (name, kind, state, is_enabled) VALUES
  ('systemd-journald', 'service', 'static', 1), ('rsyslog', 'service', 'disabled', 0);
