INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('PUBLIC', '10.0.0.5', 'EXECUTE', 'routine', 'SYS.DBMS_OUTPUT', 0, 1, 0),
  ('his', '10.0.0.5', 'EXECUTE', 'routine', 'SYS.UTL_FILE', 0, 0, 0);
INSERT INTO db_instances (engine, version) VALUES ('oracle', '19.0.0.0.0');
