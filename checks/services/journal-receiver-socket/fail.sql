INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('systemd-journal-remote', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/systemd-journal-remote.service');
