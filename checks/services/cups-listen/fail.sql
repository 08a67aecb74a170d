INSERT INTO cups_config (section, key, value, path, line) VALUES
  ('', 'listen', 'localhost.example.org:631', '/etc/cups/cupsd.conf', 5),
  ('', 'port', '631', '/etc/cups/cupsd.conf', 6);
INSERT INTO printers (name, kind, is_default, is_shared) VALUES ('lab', 'local', 1, 0);
