INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('pwquality', 'dictcheck', '1', 0, 1, NULL, NULL),
  ('cracklib', 'minlen', '9', 0, 1, NULL, NULL);
