INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('autofs', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/autofs.service'),
  ('devmon@li', 'service', 'enabled', 1, NULL, '/usr/lib/systemd/system/devmon@.service');
