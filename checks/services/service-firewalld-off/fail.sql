INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('firewalld', 'service', 'enabled', 1, NULL, '/usr/lib/systemd/system/firewalld.service');
