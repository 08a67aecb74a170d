INSERT INTO packages (name, version, status) VALUES
  ('rsyslog-gnutls', '1.0', 'config-files'),
  ('rsyslog-gnutls-doc', '1.0', 'installed');
