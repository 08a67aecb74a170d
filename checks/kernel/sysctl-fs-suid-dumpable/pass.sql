INSERT INTO sysctl_config (name, value, is_effective, path, line) VALUES
  ('fs.suid_dumpable', '2', 0, '/etc/sysctl.d/10-site.conf', 3),
  ('fs.suid_dumpable', '0', 1, '/etc/sysctl.d/90-security.conf', 1);
INSERT INTO sysctl (name, value, path) VALUES
  ('fs.suid_dumpable', '0', '/proc/sys/fs/suid_dumpable');
