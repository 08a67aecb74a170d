-- id: redis-dangerous-commands
-- title: Applications cannot reconfigure Redis
-- title[zh_CN]: 应用不能修改 Redis 配置
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB129
-- key: scope
-- why: With CONFIG an intruder lets Redis write files of his choice; few applications need it.
-- why[zh_CN]: 入侵者可用 CONFIG 命令让 Redis 写出任意文件，而极少有应用需要它。
-- fix: Add `rename-command CONFIG ""` to {scope}, or give applications an ACL user with
--     -@dangerous, and restart Redis.
-- fix[zh_CN]: 在 {scope} 中加入 `rename-command CONFIG ""`，或为应用建立带 -@dangerous 的 ACL 用户，然后重启 Redis。
SELECT DISTINCT r.scope, r.scope AS path FROM redis_config r
WHERE NOT EXISTS (SELECT 1 FROM redis_config n
                  WHERE n.scope = r.scope
                    AND (n.key = 'rename-command' AND upper(n.value) LIKE 'CONFIG %'
                         OR n.key = 'aclfile'
                         OR n.key = 'user' AND n.value LIKE '%-@dangerous%'
                         OR n.key = 'user' AND n.value LIKE 'default off%'));
