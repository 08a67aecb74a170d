-- id: redis-password
-- title: Redis asks for a password where others can reach it
-- title[zh_CN]: 可被外部访问的 Redis 设置了口令
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB130 highrisk:6.4.1.1
-- key: scope
-- why: Whoever reaches the port reads and changes everything, sessions of signed-in doctors
--     included.
-- why[zh_CN]: 能访问端口的人可以读取和修改一切，包括已登录医生的会话。
-- fix: Set `requirepass` in {scope} to a long random word, give it to the applications, and
--     restart Redis.
-- fix[zh_CN]: 在 {scope} 中用随机长口令设置 `requirepass`，同步到各应用，然后重启 Redis。
SELECT p.scope, b.value AS bind, coalesce(p.path, p.scope) AS path, p.line
FROM redis_config p JOIN redis_config b ON b.scope = p.scope AND b.key = 'bind'
WHERE p.key = 'requirepass' AND p.value = ''
  AND replace(replace(replace(' ' || b.value || ' ', ' -', ' '), ' 127.0.0.1 ', ' '), ' ::1 ', ' ') NOT REGEXP '^ *$'
  AND NOT EXISTS (SELECT 1 FROM redis_config u
                  WHERE u.scope = p.scope AND (u.key = 'aclfile'
                    OR u.key = 'user' AND u.value LIKE 'default %' AND u.value NOT LIKE '% nopass%'));
