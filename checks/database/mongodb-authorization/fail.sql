INSERT INTO mongodb_config (key, value, is_default, path, line) VALUES
  ('security.authorization', 'disabled', 0, '/etc/mongod.conf', 5);
