INSERT INTO db_instances (engine, version, account) VALUES ('mariadb', '10.11.6', 'zicha@10.0.0.1');
INSERT INTO db_users (name, host, can_login, is_role, is_superuser) VALUES ('his', '10.0.0.5', 1, 0, 0);
INSERT INTO db_routines ("database", name, owner, is_definer, is_owner_superuser) VALUES ('his', 'p', 'root@localhost', 1, 1);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, is_public, is_superuser) VALUES
  ('his', '10.0.0.5', 'EXECUTE', 'database', 'hi_', 0, 0);
INSERT INTO db_users (name, host, can_login, is_role, is_superuser) VALUES ('lis', '10.0.0.6', 1, 0, 0);
INSERT INTO db_routines ("database", name, owner, is_definer, is_owner_superuser, language) VALUES ('his', 'hashes', 'root@localhost', 1, 1, 'VIEW');
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, is_public, is_superuser) VALUES ('lis', '10.0.0.6', 'SELECT', 'table', 'his.hashes', 0, 0);
