INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('fs.protected_symlinks', '1', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('fs.protected_symlinks', '0', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('kernel.other', '1', 1, '/etc/sysctl.d/90-security.conf', 2);
