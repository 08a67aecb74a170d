INSERT INTO db_privileges (grantee, host, privilege, object_type, object, can_grant, is_public, is_superuser) VALUES
  ('PUBLIC', NULL, 'CREATE', 'schema', 'his.public', 0, 1, 0);
INSERT INTO db_instances (engine, version) VALUES ('postgresql', '15.5');
