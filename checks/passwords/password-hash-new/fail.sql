INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('unix', 'hash', 'md5', 1, 0, '/etc/pam.d/system-auth', 14);
INSERT INTO login_policy (key, value, is_default) VALUES ('ENCRYPT_METHOD', 'DES', 1);
