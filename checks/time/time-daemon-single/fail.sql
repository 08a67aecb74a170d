INSERT INTO services (name, kind, state, is_enabled) VALUES
  ('chrony', 'service', 'enabled', 1), ('systemd-timesyncd', 'service', 'enabled', 1);
