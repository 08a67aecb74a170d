-- id: redis-protected-mode
-- title: Redis keeps its protected mode
-- title[zh_CN]: Redis 保持保护模式
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB129
-- key: scope
-- why: Protected mode is the last thing that stops strangers when somebody forgets a password.
-- why[zh_CN]: 有人忘设口令时，保护模式是阻挡外人的最后一道防线。
-- fix: Set `protected-mode yes` in {path}:{line} and restart Redis.
-- fix[zh_CN]: 将 {path}:{line} 改为 `protected-mode yes`，然后重启 Redis。
SELECT scope, value, path, line FROM redis_config
WHERE key = 'protected-mode' AND lower(value) = 'no'
  AND scope IN (SELECT scope FROM redis_config WHERE key = 'requirepass' AND value = '');
