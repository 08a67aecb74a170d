-- id: website-cookie-samesite
-- title: The session cookie does not come along from other sites
-- title[zh_CN]: 会话 Cookie 不随其他网站的请求发送
-- severity: low
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA019 zicha:RA057
-- key: name
-- why: Without SameSite a form on any other page can act on this site in the visitor's name.
-- why[zh_CN]: 未设置 SameSite 时，其他网页上的表单可以以访问者名义在本站执行操作。
-- fix: Set {name} with SameSite=Lax: in PHP `session.cookie_samesite = Lax`.
-- fix[zh_CN]: 为 {name} 设置 SameSite=Lax：PHP 中设置 `session.cookie_samesite = Lax`。
SELECT name, min(url) AS url, same_site FROM web_cookies
WHERE is_session_like AND coalesce(lower(same_site), 'none') NOT IN ('lax', 'strict')
GROUP BY name;
