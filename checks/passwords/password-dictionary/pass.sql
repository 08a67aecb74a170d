INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('pwquality', 'dictcheck', '1', 1, 1, NULL, NULL),
  ('pwquality', 'enforcing', '1', 1, 1, NULL, NULL);
