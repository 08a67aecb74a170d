INSERT INTO kernel_modules (name, is_builtin) VALUES ('ext4', 0);
INSERT INTO module_policy (module, kind, value, is_disabled, path, line) VALUES
  ('dccp', 'install', '/bin/false', 1, '/etc/modprobe.d/security.conf', 1),
  ('sctp', 'options', 'no_checksums=1', 0, '/etc/modprobe.d/sctp.conf', 1);
