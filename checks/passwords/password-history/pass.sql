INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('unix', 'remember', '0', 1, 1, NULL, NULL),
  ('pwhistory', 'remember', '5', 1, 0, '/etc/pam.d/common-password', 25);
