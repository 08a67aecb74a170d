INSERT INTO core_dumps (mechanism, key, value, is_default, is_effective, path, line)
VALUES ('systemd-coredump', 'Storage', '9', 0, 0, '/etc/systemd/coredump.conf', 14),
  ('systemd-coredump', 'Storage', 'none', 0, 1, '/etc/systemd/coredump.conf.d/a.conf', 2);
