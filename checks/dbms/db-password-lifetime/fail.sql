INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked, lifetime_days) VALUES
  ('his', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'ed25519', 0, 0, 0);
INSERT INTO db_users (name, can_login, is_role, is_superuser, password, valid_until) VALUES ('lis', 1, 0, 0, 'ok', '2099-01-01');
