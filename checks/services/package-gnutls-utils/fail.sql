INSERT INTO packages (name, version, status) VALUES
  ('gnutls-utils', '1.0', 'config-files'),
  ('gnutls-utils-doc', '1.0', 'installed');
