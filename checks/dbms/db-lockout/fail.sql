INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked, attempts) VALUES
  ('his', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'ed25519', 0, 0, 0);
INSERT INTO db_modules (kind, name, is_on, is_dangerous) VALUES
  ('plugin', 'auth_delay', 0, 0);
INSERT INTO db_users (name, host, can_login, is_role, is_superuser, password, attempts) VALUES ('lis', '10.0.0.6', 1, 0, 0, 'ok', 1000000);
