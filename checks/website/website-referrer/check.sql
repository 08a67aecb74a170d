-- id: website-referrer
-- title: The site says what of its addresses other sites may learn
-- title[zh_CN]: 网站声明了可向其他网站透露的来源地址
-- severity: info
-- area: website
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a zicha:RA019 zicha:RA057
-- key: header
-- why: Addresses with record numbers or tokens in them otherwise travel to every site that a page
--     links to or loads from.
-- why[zh_CN]: 否则，带有记录编号或令牌的地址会被发送给页面链接或引用的每个网站。
-- fix: In nginx `add_header Referrer-Policy strict-origin-when-cross-origin always;`. Seen
--     missing on {url}.
-- fix[zh_CN]: nginx 中设置 `add_header Referrer-Policy strict-origin-when-cross-origin always;`。缺失的页面如 {url}。
SELECT 'Referrer-Policy' AS header, min(url) AS url, sum(pages) AS pages
FROM (SELECT DISTINCT url, pages FROM web_headers WHERE is_html AND status = 200) p
WHERE NOT EXISTS (SELECT 1 FROM web_headers h WHERE h.url = p.url AND h.name = 'referrer-policy' AND lower(h.value) NOT LIKE '%unsafe-url%')
HAVING count(*) > 0;
