INSERT INTO redis_config (scope, key, value, is_default, path, line) VALUES
  ('/etc/redis/redis.conf', 'bind', '127.0.0.1', 0, '/etc/redis/redis.conf', 60),
  ('/etc/redis/redis.conf', 'rename-command', 'CONFIG (disabled)', 0, '/etc/redis/redis.conf', 61);
