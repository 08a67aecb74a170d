INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.sysrq', '438', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('kernel.sysrq', '0', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.sysrq', '0', '/proc/sys/kernel/sysrq');
