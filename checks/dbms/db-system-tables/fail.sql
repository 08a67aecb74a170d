INSERT INTO db_instances (engine, version, account) VALUES ('mariadb', '10.11.6', 'zicha@10.0.0.1');
INSERT INTO db_users (name, host, can_login, is_role, is_superuser) VALUES ('his', '10.0.0.5', 1, 0, 0), ('PUBLIC', '', 0, 1, 0);
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, is_public, is_superuser) VALUES
  ('his', '10.0.0.5', 'UPDATE', 'server', '*', 0, 0),
  ('his', '10.0.0.5', 'SELECT', 'database', 'my%', 0, 0),
  ('his', '10.0.0.5', 'UPDATE', 'table', 'mysql.global_priv', 0, 0),
  ('PUBLIC', '', 'SELECT', 'database', 'mysql', 1, 0),
  ('zicha', '10.0.0.1', 'UPDATE', 'database', 'mysql', 0, 0),
  ('clerk', NULL, 'SELECT', 'table', 'his.pg_catalog.pg_authid', 0, 0),
  ('clerk', NULL, 'EXECUTE', 'routine', 'his.pg_catalog.pg_read_file', 0, 0);
