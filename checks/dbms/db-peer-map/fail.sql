INSERT INTO db_users (name, can_login, is_superuser) VALUES ('postgres', 1, 1);
INSERT INTO db_remote_hosts (source, "user", host, method, is_remote, is_any, map, options) VALUES
  ('hba', 'all', 'local', 'peer', 0, 0, 'm', 'map=m'), ('map', 'postgres', '/^.*$', NULL, 0, 0, 'm', NULL);
