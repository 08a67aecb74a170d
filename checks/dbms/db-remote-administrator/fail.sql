INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('root', '%', 1, 0, 1, 0, 0, 'ok', 'ed25519', 0, 0);
INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls) VALUES
  ('account', 'root', '%', 'all', 'ed25519', 1, 1, 1);
-- An engine whose accounts have no host of their own.
INSERT INTO db_users (name, can_login, is_superuser, password) VALUES ('SYSDBA', 1, 1, 'unknown');
INSERT INTO db_remote_hosts (source, "user", host, "database", is_remote, is_any) VALUES ('account', 'SYSDBA', '%', 'all', 1, 1);
-- A rule for a group lets in an administrator who is in it.
INSERT INTO db_users (name, can_login, is_superuser, password) VALUES ('chief', 1, 1, 'ok');
INSERT INTO db_privileges (grantee, privilege, object_type, object) VALUES ('chief', 'ROLE chiefs', 'role', 'chiefs');
INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, position) VALUES
  ('hba', '+chiefs', '10.9.0.0/255.255.0.0', 'all', 'scram-sha-256', 1, 0, 1);
