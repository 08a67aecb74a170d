INSERT INTO redis_config (scope, key, value, is_default, path, line) VALUES
  ('/etc/redis/redis.conf', 'bind', '* -::*', 0, '/etc/redis/redis.conf', 60);
