INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('', 'localhost', 1, 0, 0, 0, 1, 'none', 'ed25519', 0, 0);
