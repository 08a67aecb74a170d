INSERT INTO packages (name, version, status) VALUES
  ('quagga', '1.0', 'config-files'),
  ('quagga-doc', '1.0', 'installed');
