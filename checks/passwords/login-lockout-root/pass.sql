INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1);
INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('faillock', 'even_deny_root', '1', 1, 0, '/etc/security/faillock.conf', 46),
  ('tally2', 'even_deny_root', '0', 0, 1, NULL, NULL);
