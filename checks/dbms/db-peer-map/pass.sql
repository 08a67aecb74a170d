INSERT INTO db_users (name, can_login, is_superuser) VALUES ('postgres', 1, 1), ('his', 1, 0);
INSERT INTO db_remote_hosts (source, "user", host, method, is_remote, is_any, map, options) VALUES
  ('hba', 'all', 'local', 'peer', 0, 0, 'm', 'map=m'), ('map', 'postgres', 'root', NULL, 0, 0, 'm', NULL), ('map', 'his', 'tomcat', NULL, 0, 0, 'm', NULL),
  ('map', 'postgres', 'tomcat', NULL, 0, 0, 'unused', NULL), ('map', '\1', '/^(.*)$', NULL, 0, 0, 'm', NULL);
