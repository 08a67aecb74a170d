INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('ipv6', 'options', 'disable=1', 0, '/etc/modprobe.d/ipv6.conf', 1);
