-- id: website-mixed-content
-- title: Pages over TLS load nothing without TLS
-- title[zh_CN]: TLS 页面不加载明文资源
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.2.2.b gbt22239:7.1.2.2 gbt22239:8.1.4.8.a zicha:RA019
--     highrisk:6.2.2.1 highrisk:6.4.5.1
-- key: url
-- why: A script or frame over http:// can be changed on the way, and then acts with the rights of
--     the protected page.
-- why[zh_CN]: 以 http:// 加载的脚本或框架可在途中被篡改，并以受保护页面的权限执行。
-- fix: On {page}, refer to {url} by https://.
-- fix[zh_CN]: 在 {page} 中改用 https:// 引用 {url}。
SELECT page, url, kind FROM web_links WHERE is_mixed AND kind IN ('script', 'style', 'frame', 'media', 'image')
  -- Where all pages say so, browsers ask for it over TLS.
  AND (SELECT coalesce(min(is_upgraded), 0) FROM (SELECT max(name IN ('content-security-policy', 'content-security-policy (meta)')
         AND value LIKE '%upgrade-insecure-requests%') AS is_upgraded FROM web_headers WHERE is_html AND status = 200 GROUP BY url)) = 0;
