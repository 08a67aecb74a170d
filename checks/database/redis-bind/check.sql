-- id: redis-bind
-- title: Redis listens only where it must
-- title[zh_CN]: Redis 只在必要的地址上监听
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121 zicha:RB127
-- key: scope
-- why: Redis on all addresses is found within hours and used to take over hosts: a key is
--     written into root's authorized_keys.
-- why[zh_CN]: 对所有地址开放的 Redis 数小时内就会被扫到并用于接管主机：攻击者会把密钥写入 root 的 authorized_keys。
-- fix: Set `bind 127.0.0.1 -::1`, or the address that the application servers use, in {path} and
--     restart Redis.
-- fix[zh_CN]: 在 {path} 中设置 `bind 127.0.0.1 -::1`，或应用服务器使用的地址，然后重启 Redis。
SELECT scope, value, coalesce(path, scope) AS path, line FROM redis_config
WHERE key = 'bind' AND (value = '' OR ' ' || value || ' ' REGEXP ' -?([*]|0\.0\.0\.0|::|::[*]) ');
