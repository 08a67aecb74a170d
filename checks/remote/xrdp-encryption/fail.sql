INSERT INTO xrdp_config (file, section, key, value, path, line) VALUES
  ('xrdp', 'globals', 'security_layer', 'tls', '/etc/xrdp/xrdp.ini', 5),
  ('xrdp', 'globals', 'ssl_protocols', 'TLSv1, TLSv1.2', '/etc/xrdp/xrdp.ini', 7);
