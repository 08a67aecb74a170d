-- id: php-pool-port
-- title: php-fpm is not reachable from other hosts
-- title[zh_CN]: php-fpm 不对其他主机开放
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: sapi pool
-- why: FastCGI asks for no password: whoever reaches the port runs any PHP code.
-- why[zh_CN]: FastCGI 不需要口令：能访问该端口的人可以执行任意 PHP 代码。
-- fix: Set `listen = /run/php/php-fpm.sock` or `listen = 127.0.0.1:9000` in {path}:{line} and
--     restart php-fpm.
-- fix[zh_CN]: 将 {path}:{line} 改为 `listen = /run/php/php-fpm.sock` 或 `listen = 127.0.0.1:9000`，然后重启 php-fpm。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key = 'listen' AND pool IS NOT NULL AND value NOT LIKE '/%' AND value NOT LIKE '127.%'
  AND value NOT LIKE '[::1]%' AND value NOT LIKE 'localhost:%'
  AND NOT EXISTS (SELECT 1 FROM php_config p WHERE p.sapi = php_config.sapi
                  AND p.pool = php_config.pool AND p.key = 'listen.allowed_clients' AND p.value <> '');
