INSERT INTO db_instances (engine, version, version_number, host, port, account, is_administrator, source) VALUES
  ('mariadb', '10.11.6', 101106, '10.0.0.9', 3306, 'zicha@10.0.0.1', 0, 'live');
INSERT INTO db_users (name, host, can_login, is_role, is_superuser, is_default, is_anonymous, password, plugin, is_weak_hash, is_locked) VALUES
  ('his', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'mysql_native_password', 1, 0),
  ('x', '10.0.0.5', 1, 0, 0, 0, 0, 'ok', 'scram-sha-256', 0, 0);
