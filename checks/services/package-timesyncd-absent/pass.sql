INSERT INTO packages (name, version, status) VALUES
  ('systemd-timesyncd', '1.0', 'config-files'),
  ('systemd-timesyncd-doc', '1.0', 'installed');
