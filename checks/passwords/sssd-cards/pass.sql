INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('pam', 'pam_cert_auth', 'True', '/etc/sssd/sssd.conf', 6);
