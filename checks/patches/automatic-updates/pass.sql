INSERT INTO services (name, kind, state, is_enabled, path) VALUES
  ('unattended-upgrades', 'service', 'enabled', 1, '/usr/lib/systemd/system/unattended-upgrades.service'),
  ('apt-daily-upgrade', 'timer', 'enabled', 1, '/usr/lib/systemd/system/apt-daily-upgrade.timer');
INSERT INTO files (path, type, mode, user) VALUES
  ('/etc/apt/apt.conf.d/20auto-upgrades', 'file', '0644', 'root');
