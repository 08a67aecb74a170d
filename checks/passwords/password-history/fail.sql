INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('unix', 'remember', '4', 1, 0, '/etc/pam.d/system-auth', 15),
  ('pwhistory', 'remember', '10', 0, 1, NULL, NULL);
