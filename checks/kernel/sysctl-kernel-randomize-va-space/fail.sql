INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.randomize_va_space', '2', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('kernel.randomize_va_space', '1', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('kernel.other', '2', 1, '/etc/sysctl.d/90-security.conf', 2);
