-- id: website-content-policy
-- title: The site says from where its pages may load scripts
-- title[zh_CN]: 网站声明了页面可加载脚本的来源
-- severity: info
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA019 zicha:RA057
-- key: header
-- why: With a Content-Security-Policy a script that an attacker managed to put on a page does not
--     run.
-- why[zh_CN]: 设置 Content-Security-Policy 后，攻击者植入页面的脚本不会执行。
-- fix: Begin with `Content-Security-Policy-Report-Only: default-src 'self'`, look at what it
--     reports, then enforce it. Seen missing on {url}.
-- fix[zh_CN]: 先设置 `Content-Security-Policy-Report-Only: default-src 'self'`，查看其报告，再正式启用。缺失的页面如 {url}。
SELECT 'Content-Security-Policy' AS header, min(url) AS url, sum(pages) AS pages
FROM (SELECT DISTINCT url, pages FROM web_headers WHERE is_html AND status = 200) p
WHERE NOT EXISTS (SELECT 1 FROM web_headers h WHERE h.url = p.url AND h.name IN ('content-security-policy', 'content-security-policy (meta)')
  AND (h.value LIKE '%script-src%' OR h.value LIKE '%default-src%')
  -- One that lets scripts come from anywhere, or stand in the page without more, keeps none out.
  AND (h.value REGEXP 'script-src[^;]*''(nonce-|sha256-|sha384-|sha512-|strict-dynamic)'
    OR h.value LIKE '%script-src%' AND h.value NOT REGEXP 'script-src[^;]* ([*]|https?:|data:|''unsafe-inline'')([ ;]|$)'
    OR h.value NOT LIKE '%script-src%' AND h.value NOT REGEXP 'default-src[^;]* ([*]|https?:|data:|''unsafe-inline'')([ ;]|$)'))
HAVING count(*) > 0;
