-- Receiving traps is not answering questions.
INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('snmpd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/snmpd.service'),
  ('snmptrapd', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/snmptrapd.service');
