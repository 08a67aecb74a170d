INSERT INTO packages (name, version, status) VALUES
  ('rpcbind', '1.0', 'config-files'),
  ('rpcbind-doc', '1.0', 'installed');
