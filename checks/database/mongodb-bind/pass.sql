INSERT INTO mongodb_config (key, value, is_default, path, line) VALUES
  ('net.bindIp', '127.0.0.1,10.0.0.5', 0, '/etc/mongod.conf', 5),
  ('net.bindIpAll', 'false', 0, '/etc/mongod.conf', 6);
