INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('report', '10.0.0.5', 1, 0, 0, 0, 0, 'dictionary', 'ed25519', 0, 0);
