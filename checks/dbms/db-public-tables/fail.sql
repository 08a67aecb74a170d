INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('PUBLIC', NULL, 'SELECT', 'table', 'his.public.patients', 0, 1, 0);
INSERT INTO db_instances (engine, version) VALUES ('postgresql', '15.5');
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('PUBLIC', NULL, 'SELECT', 'column', 'his.public.wages.sum', 0, 1, 0),
  ('PUBLIC', NULL, 'SELECT', 'future table', 'his.public.tables that li will make', 0, 1, 0);
INSERT INTO db_instances (engine, version) VALUES ('mariadb', '10.11.6');
INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES ('PUBLIC', '', 'SELECT,INSERT', 'database', 'clinic', 0, 1, 0);
