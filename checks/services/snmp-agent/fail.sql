INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('snmpd', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/snmpd.service');
