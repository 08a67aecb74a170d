INSERT INTO xrdp_config (file, section, key, value, path, line) VALUES
  ('sesman', 'security', 'allowrootlogin', 'false', '/etc/xrdp/sesman.ini', 5),
  ('sesman', 'globals', 'allowrootlogin', 'true', '/etc/xrdp/sesman.ini', 2);
