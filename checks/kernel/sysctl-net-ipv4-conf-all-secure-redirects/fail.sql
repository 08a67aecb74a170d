INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('net.ipv4.conf.all.secure_redirects', '0', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('net.ipv4.conf.all.secure_redirects', '1', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('net.ipv4.conf.eth0.secure_redirects', '0', 1, '/etc/sysctl.d/90-security.conf', 2);
