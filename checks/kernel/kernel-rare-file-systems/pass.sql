INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('cramfs', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 1),
  ('freevxfs', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 2),
  ('hfs', 'blacklist', NULL, 1, '/etc/modprobe.d/security.conf', 3),
  ('hfsplus', 'blacklist', NULL, 1, '/etc/modprobe.d/security.conf', 4),
  ('jffs2', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 5),
  ('udf', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 6);
