INSERT INTO kernel_modules (name, is_builtin) VALUES ('udf', 0);
INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('cramfs', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 1),
  ('freevxfs', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 2),
  ('hfs', 'alias', 'hfsplus', 0, '/etc/modprobe.d/security.conf', 3);
