INSERT INTO packages (name, version, status) VALUES
  ('openldap-clients', '1.0', 'config-files'),
  ('openldap-clients-doc', '1.0', 'installed');
