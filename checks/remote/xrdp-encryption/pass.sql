INSERT INTO xrdp_config (file, section, key, value, path, line) VALUES
  ('xrdp', 'globals', 'security_layer', 'negotiate', '/etc/xrdp/xrdp.ini', 5),
  ('xrdp', 'globals', 'crypt_level', 'high', '/etc/xrdp/xrdp.ini', 6),
  ('xrdp', 'globals', 'ssl_protocols', 'TLSv1.2, TLSv1.3', '/etc/xrdp/xrdp.ini', 7),
  ('xrdp', 'xorg', 'crypt_level', 'none', '/etc/xrdp/xrdp.ini', 17);
