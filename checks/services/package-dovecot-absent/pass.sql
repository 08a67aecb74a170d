INSERT INTO packages (name, version, status) VALUES
  ('dovecot', '1.0', 'config-files'),
  ('dovecot-doc', '1.0', 'installed');
