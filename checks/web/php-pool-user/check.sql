-- id: php-pool-user
-- title: No pool of php-fpm runs as root
-- title[zh_CN]: php-fpm 进程池不以 root 运行
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB095 highrisk:6.4.2.2
-- key: sapi pool
-- why: A hole in any page then gives the whole server.
-- why[zh_CN]: 任何页面的漏洞都会让攻击者得到整台服务器。
-- fix: Set `user = www-data` (Debian) or `user = apache` in {path}:{line} and restart php-fpm.
-- fix[zh_CN]: 将 {path}:{line} 改为 `user = www-data`（Debian）或 `user = apache`，然后重启 php-fpm。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key IN ('user', 'group') AND pool IS NOT NULL AND value IN ('root', '0');
