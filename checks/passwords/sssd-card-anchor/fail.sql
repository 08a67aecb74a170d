INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('domain/x', 'certificate_verification', 'no_ocsp', '/etc/sssd/sssd.conf', 6);
