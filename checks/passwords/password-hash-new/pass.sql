INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('unix', 'hash', 'yescrypt', 1, 0, '/etc/pam.d/common-password', 26);
INSERT INTO login_policy (key, value, is_default, path, line) VALUES
  ('ENCRYPT_METHOD', 'SHA512', 0, '/etc/login.defs', 294);
