INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('kernel.panic_on_oops', '1', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('kernel.panic_on_oops', '0', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('kernel.other', '1', 1, '/etc/sysctl.d/90-security.conf', 2);
