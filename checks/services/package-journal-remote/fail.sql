INSERT INTO packages (name, version, status) VALUES
  ('systemd-journal-remote', '1.0', 'config-files'),
  ('systemd-journal-remote-doc', '1.0', 'installed');
