INSERT INTO mongodb_config (key, value, is_default, path, line) VALUES
  ('net.bindIp', '127.0.0.1,0.0.0.0', 0, '/etc/mongod.conf', 5);
