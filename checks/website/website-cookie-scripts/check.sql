-- id: website-cookie-scripts
-- title: Scripts cannot read the session cookie
-- title[zh_CN]: 脚本无法读取会话 Cookie
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA019 zicha:RA057
-- key: name
-- why: One script that an attacker puts on a page sends the session of every visitor to him.
-- why[zh_CN]: 攻击者只要在一个页面植入脚本，就能取得每位访问者的会话。
-- fix: Set {name} with HttpOnly: in PHP `session.cookie_httponly = 1`, in Tomcat
--     `<cookie-config><http-only>true</http-only></cookie-config>`.
-- fix[zh_CN]: 为 {name} 设置 HttpOnly：PHP 中设置 `session.cookie_httponly = 1`，Tomcat 中设置 `<cookie-config><http-only>true</http-only></cookie-config>`。
SELECT name, min(url) AS url FROM web_cookies WHERE is_session_like AND NOT is_http_only
  AND name NOT LIKE '%csrf%' AND name NOT LIKE '%xsrf%' GROUP BY name;
