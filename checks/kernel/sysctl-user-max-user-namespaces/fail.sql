INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('user.max_user_namespaces', '0', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('user.max_user_namespaces', '15000', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('kernel.other', '0', 1, '/etc/sysctl.d/90-security.conf', 2);
