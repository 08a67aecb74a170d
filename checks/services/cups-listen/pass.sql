INSERT INTO cups_config (section, key, value, path, line) VALUES
  ('', 'listen', 'localhost:631', '/etc/cups/cupsd.conf', 5),
  ('', 'listen', '/run/cups/cups.sock', '/etc/cups/cupsd.conf', 6),
  ('Location /', 'port', '631', '/etc/cups/cupsd.conf', 9);
