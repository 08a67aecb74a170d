INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('PUBLIC', NULL, 'EXECUTE', 'routine', 'SYS.UTL_HTTP', 0, 1, 0);
INSERT INTO db_instances (engine, version) VALUES ('oracle', '19.0.0.0.0');
