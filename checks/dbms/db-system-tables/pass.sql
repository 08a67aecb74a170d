INSERT INTO db_instances (engine, version, account) VALUES ('mariadb', '10.11.6', 'zicha@10.0.0.1');
INSERT INTO db_users (name, host, can_login, is_role, is_superuser) VALUES ('root', 'localhost', 1, 0, 1), ('his', '10.0.0.5', 1, 0, 0), ('r', '', 0, 1, 0);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, is_public, is_superuser) VALUES
  ('root', 'localhost', 'SELECT', 'server', '*', 0, 1),
  ('zicha', '10.0.0.1', 'SELECT', 'database', 'mysql', 0, 0),
  ('his', '10.0.0.5', 'UPDATE', 'database', 'his', 0, 0),
  ('his', '10.0.0.5', 'UPDATE', 'table', 'his.user', 0, 0),
  ('his', '10.0.0.5', 'CREATE TEMPORARY TABLES', 'server', '*', 0, 0),
  ('his', '10.0.0.5', 'UPDATE', 'database', 'mysql\_copy', 0, 0),
  ('r', '', 'UPDATE', 'server', '*', 0, 0),
  ('mariadb.sys', 'localhost', 'DELETE', 'table', 'mysql.global_priv', 0, 0);
