INSERT INTO packages (name, version, status) VALUES
  ('krb5-workstation', '1.0', 'config-files'),
  ('krb5-workstation-doc', '1.0', 'installed');
