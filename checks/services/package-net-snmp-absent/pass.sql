INSERT INTO packages (name, version, status) VALUES
  ('net-snmp', '1.0', 'config-files'),
  ('net-snmp-doc', '1.0', 'installed');
