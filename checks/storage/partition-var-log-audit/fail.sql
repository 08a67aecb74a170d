INSERT INTO fstab (path, options, source, line) VALUES
  ('/var/log/audit', ',noauto,', '/etc/fstab', 2),
  ('/var/log/audit/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('var-log-audit', 'service', 1);
