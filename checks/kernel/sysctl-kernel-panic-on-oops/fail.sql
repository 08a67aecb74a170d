INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.panic_on_oops', '1', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('kernel.panic_on_oops', '0', '/proc/sys/kernel/panic_on_oops');
