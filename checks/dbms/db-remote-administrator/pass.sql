INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('root', 'localhost', 1, 0, 1, 0, 0, 'ok', 'ed25519', 0, 0),
  ('his', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'ed25519', 0, 0),
  ('postgres', NULL, 1, 0, 1, 0, 0, 'ok', 'ed25519', 0, 0);
INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position, refused) VALUES
  ('account', 'root', 'localhost', 'all', 'ed25519', 0, 0, 1, NULL, NULL),
  ('account', 'his', '10.0.0.5', 'all', 'ed25519', 1, 0, 1, NULL, NULL),
  ('hba', 'postgres', 'all', 'all', 'reject', 0, 0, 1, 1, NULL),
  ('hba', 'all', '10.0.0.0/255.0.0.0', 'all', 'scram-sha-256', 1, 0, 1, 2, 'lis,postgres');
