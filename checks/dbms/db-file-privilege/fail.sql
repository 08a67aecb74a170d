INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('his', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'ed25519', 0, 0);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('his', '10.0.0.5', 'FILE', 'server', '*', 0, 0, 0);
INSERT INTO db_users (name, host, is_role, is_superuser) VALUES ('PUBLIC', '', 1, 1);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES ('PUBLIC', '', 'FILE', 'server', '*', 0, 1, 0);
