INSERT INTO cups_config (section, key, value, path, line) VALUES
  ('Location /', 'allow', 'all', '/etc/cups/cupsd.conf', 5),
  ('Location /admin', 'authtype', 'Default', '/etc/cups/cupsd.conf', 9),
  ('Location /admin', 'require', 'user @SYSTEM', '/etc/cups/cupsd.conf', 10),
  ('Location /admin', 'allow', '@LOCAL', '/etc/cups/cupsd.conf', 11),
  ('Location /admin/log', 'allow', '10.1.9.3', '/etc/cups/cupsd.conf', 15);
