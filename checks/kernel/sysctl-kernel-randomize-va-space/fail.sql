INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.randomize_va_space', '2', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.randomize_va_space', '1', '/proc/sys/kernel/randomize_va_space');
