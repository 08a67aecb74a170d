INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('auditd', 'service', 'enabled', 1, 0, '/usr/lib/systemd/system/auditd.service');
