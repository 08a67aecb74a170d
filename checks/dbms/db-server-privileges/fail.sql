INSERT INTO db_instances (engine, version, version_number, host, port, account, is_administrator, source) VALUES
  ('mariadb', '10.11.6', 101106, '10.0.0.9', 3306, 'zicha@10.0.0.1', 0, 'live');
INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('his', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'ed25519', 0, 0);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser, via) VALUES
  ('his', '10.0.0.5', 'SUPER', 'server', '*', 0, 0, 0, 'ops > dba');
-- Everybody, whoever stands in for an administrator, and a superuser by a role.
INSERT INTO db_users (name, host, can_login, is_role, is_superuser) VALUES ('PUBLIC', '', 0, 1, 1), ('boss', 'localhost', 1, 0, 1), ('lis', '10.0.0.6', 1, 0, 0), ('roled', '10.0.0.7', 1, 0, 1);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, is_public, is_superuser, via) VALUES
  ('PUBLIC', '', 'SUPER', 'server', '*', 1, 0, NULL),
  ('lis', '10.0.0.6', 'PROXY', 'role', 'boss@localhost', 0, 0, NULL),
  ('roled', '10.0.0.7', 'SUPER', 'server', '*', 0, 0, 'dba');
INSERT INTO db_users (name, can_login, is_role, is_superuser) VALUES ('clerk', 1, 0, 0);
INSERT INTO db_privileges (grantee, privilege, object_type, object, is_public, is_superuser) VALUES
  ('clerk', 'SET', 'server', 'log_statement', 0, 0), ('clerk', 'ALTER SYSTEM', 'server', 'work_mem', 0, 0);
