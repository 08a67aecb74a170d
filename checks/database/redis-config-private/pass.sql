INSERT INTO redis_config (scope, key, value, is_default, path, line) VALUES
  ('/etc/redis/redis.conf', 'requirepass', '(hidden)', 0, '/etc/redis/redis.conf', 60);
INSERT INTO files (path, mode, is_world_readable) VALUES ('/etc/redis/redis.conf', '0640', 0);
