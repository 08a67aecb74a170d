INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('unix', 'minlen', '6', 1, 1, NULL, NULL);
