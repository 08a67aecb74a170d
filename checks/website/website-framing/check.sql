-- id: website-framing
-- title: Other sites cannot frame the pages of the site
-- title[zh_CN]: 网站页面不可被其他网站嵌入
-- severity: low
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA019 zicha:RA057
-- key: header
-- why: In a frame that cannot be seen a visitor clicks buttons of this site where he believes to
--     click those of another.
-- why[zh_CN]: 访问者在看不见的框架中，以为点击的是其他网站的按钮，实际点击的却是本站的按钮。
-- fix: In nginx `add_header X-Frame-Options SAMEORIGIN always;`, in Apache `Header always set
--     X-Frame-Options SAMEORIGIN`. Seen missing on {url}.
-- fix[zh_CN]: nginx 中设置 `add_header X-Frame-Options SAMEORIGIN always;`，Apache 中设置 `Header always set X-Frame-Options SAMEORIGIN`。缺失的页面如 {url}。
SELECT 'X-Frame-Options' AS header, min(url) AS url, sum(pages) AS pages
FROM (SELECT DISTINCT url, pages FROM web_headers WHERE is_html AND status = 200) p
WHERE NOT EXISTS (SELECT 1 FROM web_headers h WHERE h.url = p.url AND ((h.name = 'x-frame-options' AND lower(h.value) IN ('deny', 'sameorigin')) OR (h.name = 'content-security-policy' AND h.value LIKE '%frame-ancestors%' AND h.value NOT LIKE '%frame-ancestors *%')))
HAVING count(*) > 0;
