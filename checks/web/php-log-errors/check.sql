-- id: php-log-errors
-- title: PHP writes its errors down
-- title[zh_CN]: PHP 将错误写入日志
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: sapi pool
-- why: Attacks on an application show as errors of PHP; unlogged, nobody notices them.
-- why[zh_CN]: 针对应用的攻击会表现为 PHP 错误；不记录就无人察觉。
-- fix: Set `log_errors = On` in {path} ({sapi}) and restart PHP or the web server.
-- fix[zh_CN]: 在 {path}（{sapi}）中设置 `log_errors = On`，然后重启 PHP 或 Web 服务器。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key = 'log_errors' AND value IN ('0', '') AND sapi NOT LIKE '%/cli';
