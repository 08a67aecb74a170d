-- id: php-url-include
-- title: PHP runs no code from other hosts
-- title[zh_CN]: PHP 不执行来自其他主机的代码
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e
-- key: sapi pool
-- why: One unchecked parameter in an include then runs an attacker's program on the server.
-- why[zh_CN]: 只要 include 中有一个未校验的参数，攻击者的程序就会在服务器上运行。
-- fix: Set `allow_url_include = Off` in {path} ({sapi}) and restart PHP or the web server.
-- fix[zh_CN]: 在 {path}（{sapi}）中设置 `allow_url_include = Off`，然后重启 PHP 或 Web 服务器。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key = 'allow_url_include' AND value = '1';
