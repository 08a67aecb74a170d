INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('unix', 'minlen', '5', 1, 0, '/etc/pam.d/common-password', 25),
  ('pwquality', 'minlen', '12', 1, 0, '/etc/security/pwquality.conf', 11),
  ('pwquality', 'enforcing', '0', 1, 0, '/etc/security/pwquality.conf', 60),
  ('cracklib', 'minlen', '9', 0, 1, NULL, NULL);
