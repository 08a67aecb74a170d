INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('root', 'localhost', 1, 0, 1, 0, 0, 'ok', 'ed25519', 0, 0);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('root', 'localhost', 'SELECT', 'server', '*', 1, 0, 1),
  ('his', '10.0.0.5', 'SELECT', 'database', 'his', 0, 0, 0),
  ('role_admin', '10.0.0.5', 'SELECT', 'role', 'his', 1, 0, 0);
