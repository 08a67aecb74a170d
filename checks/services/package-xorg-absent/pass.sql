INSERT INTO packages (name, version, status) VALUES
  ('xorg-x11-server-common', '1.0', 'config-files'),
  ('xorg-x11-server-common-doc', '1.0', 'installed');
