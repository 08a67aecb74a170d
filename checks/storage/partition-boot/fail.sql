INSERT INTO fstab (path, options, source, line) VALUES
  ('/boot', ',noauto,', '/etc/fstab', 2),
  ('/boot/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('boot', 'service', 1);
