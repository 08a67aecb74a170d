INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('PUBLIC', '10.0.0.5', 'CONNECT', 'database', 'postgres', 0, 1, 0),
  ('his', '10.0.0.5', 'CONNECT', 'database', 'his', 0, 0, 0);
INSERT INTO db_instances (engine, version) VALUES ('postgresql', '15.5');
