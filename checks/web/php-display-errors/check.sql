-- id: php-display-errors
-- title: PHP shows its errors to nobody
-- title[zh_CN]: PHP 不向访问者显示错误
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d
-- key: sapi pool
-- why: Error pages show paths, queries and sometimes the password of the database to whoever
--     provokes them.
-- why[zh_CN]: 错误页面会向触发者显示路径、查询语句，有时还有数据库口令。
-- fix: Set `display_errors = Off` and `log_errors = On` in {path} ({sapi}) and restart PHP or
--     the web server.
-- fix[zh_CN]: 在 {path}（{sapi}）中设置 `display_errors = Off` 和 `log_errors = On`，然后重启 PHP 或 Web 服务器。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key = 'display_errors' AND lower(value) IN ('1', 'on', 'stdout', 'stderr') AND sapi NOT LIKE '%/cli';
