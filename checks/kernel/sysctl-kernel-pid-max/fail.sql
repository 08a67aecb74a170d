INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.pid_max', '65536', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.pid_max', '32768', '/proc/sys/kernel/pid_max');
