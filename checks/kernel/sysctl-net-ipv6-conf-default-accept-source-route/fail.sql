INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('net.ipv6.conf.default.accept_source_route', '0', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('net.ipv6.conf.default.accept_source_route', '1', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('net.ipv6.conf.all.accept_source_route', '0', 1, '/etc/sysctl.d/90-security.conf', 2);
