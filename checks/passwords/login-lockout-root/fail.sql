INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1);
INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('faillock', 'even_deny_root', '0', 1, 1, NULL, NULL);
