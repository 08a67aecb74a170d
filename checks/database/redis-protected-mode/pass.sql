INSERT INTO redis_config (scope, key, value, is_default, path, line) VALUES
  ('/etc/redis/redis.conf', 'protected-mode', 'no', 0, '/etc/redis/redis.conf', 60),
  ('/etc/redis/redis.conf', 'requirepass', '(hidden)', 0, '/etc/redis/redis.conf', 61);
