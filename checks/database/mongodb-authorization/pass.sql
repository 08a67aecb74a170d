INSERT INTO mongodb_config (key, value, is_default, path, line) VALUES
  ('security.authorization', 'enabled', 0, '/etc/mongod.conf', 5);
