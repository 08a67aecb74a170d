-- id: php-session-id
-- title: PHP takes no session ids that it did not give
-- title[zh_CN]: PHP 拒绝非自身生成的会话标识
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: sapi pool
-- why: An attacker who sends a link with a session id of his own can use the session after the
--     victim has signed in.
-- why[zh_CN]: 攻击者发送带有自定会话标识的链接，受害者登录后攻击者即可使用该会话。
-- fix: Set `session.use_strict_mode = On` in {path} ({sapi}) and restart PHP or the web server.
-- fix[zh_CN]: 在 {path}（{sapi}）中设置 `session.use_strict_mode = On`，然后重启 PHP 或 Web 服务器。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key = 'session.use_strict_mode' AND value IN ('0', '') AND pool IS NULL AND sapi NOT LIKE '%/cli';
