INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.dmesg_restrict', '1', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.dmesg_restrict', '0', '/proc/sys/kernel/dmesg_restrict');
