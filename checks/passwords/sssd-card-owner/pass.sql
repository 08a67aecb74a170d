INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('domain/x', 'ldap_user_certificate', 'userCertificate;binary', '/etc/sssd/sssd.conf', 6);
