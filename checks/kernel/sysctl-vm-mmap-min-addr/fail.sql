INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('vm.mmap_min_addr', '65536', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('vm.mmap_min_addr', '4096', 1, '/etc/sysctl.d/90-security.conf', 1),
  ('kernel.other', '65536', 1, '/etc/sysctl.d/90-security.conf', 2);
