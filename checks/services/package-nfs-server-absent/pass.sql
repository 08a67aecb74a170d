INSERT INTO packages (name, version, status) VALUES
  ('nfs-kernel-server', '1.0', 'config-files'),
  ('nfs-kernel-server-doc', '1.0', 'installed');
