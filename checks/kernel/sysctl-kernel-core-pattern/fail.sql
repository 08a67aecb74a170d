INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.core_pattern', '|/bin/false', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('kernel.core_pattern', 'core', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('kernel.other', '|/bin/false', 1, '/etc/sysctl.d/90-security.conf', 2);
