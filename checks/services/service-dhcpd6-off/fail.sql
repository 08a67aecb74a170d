INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('kea-dhcp6-server', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/kea-dhcp6-server.service'),
  ('kea-dhcp6-server', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/kea-dhcp6-server.socket');
