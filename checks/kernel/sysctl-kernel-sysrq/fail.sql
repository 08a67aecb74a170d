INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.sysrq', '0', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.sysrq', '438', '/proc/sys/kernel/sysrq');
