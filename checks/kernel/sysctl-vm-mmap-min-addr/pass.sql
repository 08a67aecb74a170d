INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('vm.mmap_min_addr', '4096', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('vm.mmap_min_addr', '65536', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('vm.mmap_min_addr', '65536', '/proc/sys/vm/mmap_min_addr');
