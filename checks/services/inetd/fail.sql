INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('openbsd-inetd', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/inetd.service');
