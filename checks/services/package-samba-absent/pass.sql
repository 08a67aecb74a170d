INSERT INTO packages (name, version, status) VALUES
  ('samba', '1.0', 'config-files'),
  ('samba-doc', '1.0', 'installed');
