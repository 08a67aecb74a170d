INSERT INTO xrdp_config (file, section, key, value, path, line) VALUES
  ('sesman', 'security', 'allowrootlogin', 'Yes', '/etc/xrdp/sesman.ini', 5);
