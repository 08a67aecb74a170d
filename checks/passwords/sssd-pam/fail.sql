INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('sssd', 'services', 'nss, pamx', '/etc/sssd/sssd.conf', 6);
