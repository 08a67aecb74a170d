INSERT INTO fstab (path, options, source, line) VALUES
  ('/srv', ',noauto,', '/etc/fstab', 2),
  ('/srv/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('srv', 'service', 1);
