INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('domain/x', 'certificate_verification', 'ca_cert,ocsp', '/etc/sssd/sssd.conf', 6);
