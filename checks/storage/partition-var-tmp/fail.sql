INSERT INTO fstab (path, options, source, line) VALUES
  ('/var/tmp', ',noauto,', '/etc/fstab', 2),
  ('/var/tmp/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('var-tmp', 'service', 1);
