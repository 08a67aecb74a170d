INSERT INTO db_instances (engine, version, version_number, host, port, account, is_administrator, source) VALUES
  ('mariadb', '10.11.6', 101106, '10.0.0.9', 3306, 'zicha@10.0.0.1', 0, 'live');
INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('root', 'localhost', 1, 0, 1, 0, 0, 'ok', 'ed25519', 0, 0),
  ('dba', '', 1, 1, 0, 0, 0, 'ok', 'ed25519', 0, 0);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('root', 'localhost', 'SUPER', 'server', 'his', 0, 0, 1),
  ('zicha', '10.0.0.1', 'PROCESS', 'server', 'his', 0, 0, 0),
  ('dba', '', 'SUPER', 'server', 'his', 0, 0, 0);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, is_public) VALUES
  ('root', 'gone.example', 'PROXY', 'role', '@%', 0),
  ('zicha', '10.0.0.1', 'PROXY', 'role', 'his@10.0.0.5', 0);
INSERT INTO db_users (name, can_login, is_role, is_superuser) VALUES ('clerk', 1, 0, 0);
INSERT INTO db_privileges (grantee, privilege, object_type, object, is_public, is_superuser) VALUES ('clerk', 'SET', 'server', 'work_mem', 0, 0);
