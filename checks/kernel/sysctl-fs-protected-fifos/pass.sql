INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('fs.protected_fifos', '0', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('fs.protected_fifos', '1', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('fs.protected_fifos', '1', '/proc/sys/fs/protected_fifos');
