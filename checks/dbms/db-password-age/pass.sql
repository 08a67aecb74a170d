INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked, changed) VALUES
  ('his', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'ed25519', 0, 0, '2026-01-01'),
  ('pg', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'ed25519', 0, 0, NULL);
