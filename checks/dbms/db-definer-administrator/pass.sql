INSERT INTO db_instances (engine, version, account) VALUES ('mariadb', '10.11.6', 'zicha@10.0.0.1');
INSERT INTO db_users (name, host, can_login, is_role, is_superuser) VALUES ('his', '10.0.0.5', 1, 0, 0), ('dba', 'localhost', 1, 0, 1);
INSERT INTO db_routines ("database", name, owner, is_definer, is_owner_superuser) VALUES ('his', 'p', 'root@localhost', 1, 1), ('his', 'q', 'his@10.0.0.5', 1, 0);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, is_public, is_superuser) VALUES
  ('his', '10.0.0.5', 'EXECUTE', 'routine', 'his.q', 0, 0),
  ('his', '10.0.0.5', 'EXECUTE', 'database', 'lis', 0, 0),
  ('his', '10.0.0.5', 'SELECT', 'database', 'his', 0, 0),
  ('dba', 'localhost', 'EXECUTE', 'server', '*', 0, 0);
