INSERT INTO packages (name, version, status) VALUES
  ('openldap-servers', '1.0', 'config-files'),
  ('openldap-servers-doc', '1.0', 'installed');
