-- The timer is there on every Debian; without the package it only fetches.
INSERT INTO services (name, kind, state, is_enabled, path) VALUES
  ('apt-daily-upgrade', 'timer', 'enabled', 1, '/usr/lib/systemd/system/apt-daily-upgrade.timer'),
  ('unattended-upgrades', 'service', 'disabled', 0,
   '/usr/lib/systemd/system/unattended-upgrades.service');
