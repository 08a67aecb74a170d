-- id: php-session-cookie
-- title: Scripts in pages cannot read PHP's session cookie
-- title[zh_CN]: 网页脚本不能读取 PHP 会话 Cookie
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.4.d gbt22239:7.1.4.4.d
-- key: sapi pool
-- why: With a script smuggled into a page an attacker takes over the session of whoever opens
--     it.
-- why[zh_CN]: 攻击者只要在页面中植入脚本，即可接管打开该页面者的会话。
-- fix: Set `session.cookie_httponly = On` in {path} ({sapi}) and restart PHP or the web server.
-- fix[zh_CN]: 在 {path}（{sapi}）中设置 `session.cookie_httponly = On`，然后重启 PHP 或 Web 服务器。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key = 'session.cookie_httponly' AND value IN ('0', '') AND pool IS NULL AND sapi NOT LIKE '%/cli';
