INSERT INTO fstab (path, options, source, line) VALUES
  ('/var/log', ',noauto,', '/etc/fstab', 2),
  ('/var/log/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('var-log', 'service', 1);
