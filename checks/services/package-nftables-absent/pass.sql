INSERT INTO packages (name, version, status) VALUES
  ('nftables', '1.0', 'config-files'),
  ('nftables-doc', '1.0', 'installed');
