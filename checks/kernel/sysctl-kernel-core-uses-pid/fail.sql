INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.core_uses_pid', '0', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.core_uses_pid', '1', '/proc/sys/kernel/core_uses_pid');
