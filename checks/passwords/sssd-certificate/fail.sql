INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('domain/h', 'id_provider', 'ldap', '/etc/sssd/sssd.conf', 6),
  ('domain/h', 'ldap_tls_reqcert', 'allow', '/etc/sssd/sssd.conf', 7);
