-- id: website-nosniff
-- title: Browsers are told not to guess the type of what the site sends
-- title[zh_CN]: 网站禁止浏览器猜测内容类型
-- severity: low
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA019 zicha:RA057
-- key: header
-- why: A picture that somebody uploaded runs as a script where the browser guesses that it is
--     one.
-- why[zh_CN]: 浏览器若自行猜测类型，访问者上传的图片可能被当作脚本执行。
-- fix: In nginx `add_header X-Content-Type-Options nosniff always;`, in Apache `Header always set
--     X-Content-Type-Options nosniff`. Seen missing on {url}.
-- fix[zh_CN]: nginx 中设置 `add_header X-Content-Type-Options nosniff always;`，Apache 中设置 `Header always set X-Content-Type-Options nosniff`。缺失的页面如 {url}。
SELECT 'X-Content-Type-Options' AS header, min(url) AS url, sum(pages) AS pages
FROM (SELECT DISTINCT url, pages FROM web_headers WHERE is_html AND status = 200) p
WHERE NOT EXISTS (SELECT 1 FROM web_headers h WHERE h.url = p.url AND h.name = 'x-content-type-options' AND lower(h.value) LIKE 'nosniff%')
HAVING count(*) > 0;
