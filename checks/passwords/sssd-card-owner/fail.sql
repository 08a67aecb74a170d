INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('domain/x', 'ldap_user_certificate', 'cn', '/etc/sssd/sssd.conf', 6);
