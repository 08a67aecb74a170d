INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('pam', 'offline_credentials_expiration', '1', '/etc/sssd/sssd.conf', 6),
  ('domain/x', 'offline_credentials_expiration', '0', '/etc/sssd/sssd.conf', 9);
