INSERT INTO cups_config (section, key, value, path, line) VALUES
  ('Location /admin', 'require', 'user @SYSTEM', '/etc/cups/cupsd.conf', 10),
  ('Location /admin/conf', 'allow', 'from all', '/etc/cups/cupsd.conf', 15);
