-- id: php-expose
-- title: PHP does not tell its version
-- title[zh_CN]: PHP 不透露版本号
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: sapi pool
-- why: The X-Powered-By header tells a scanner which published holes of PHP to try.
-- why[zh_CN]: X-Powered-By 响应头会告诉扫描器该尝试哪些已公开的 PHP 漏洞。
-- fix: Set `expose_php = Off` in {path} ({sapi}) and restart PHP or the web server.
-- fix[zh_CN]: 在 {path}（{sapi}）中设置 `expose_php = Off`，然后重启 PHP 或 Web 服务器。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key = 'expose_php' AND value = '1' AND sapi NOT LIKE '%/cli';
