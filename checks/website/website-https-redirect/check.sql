-- id: website-https-redirect
-- title: Whoever asks the site without TLS is sent to TLS
-- title[zh_CN]: 不经 TLS 的访问被重定向到 TLS
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.2.2.b gbt22239:7.1.2.2 gbt22239:8.1.4.8.a zicha:RA019
--     highrisk:6.2.2.1 highrisk:6.4.5.1
-- key: plain_url
-- why: Links and habits still lead to http://; who arrives there and is not sent on stays
--     unprotected.
-- why[zh_CN]: 旧链接和输入习惯仍会把访问者带到 http://；若不重定向，访问就一直不受保护。
-- fix: In nginx a server on port 80 with nothing but `return 301 https://$host$request_uri;`, in
--     Apache `Redirect permanent / https://NAME/`.
-- fix[zh_CN]: nginx 的 80 端口 server 中只写 `return 301 https://$host$request_uri;`，Apache 中使用 `Redirect permanent / https://域名/`。
SELECT plain_url, plain_status, plain_location FROM web_scans
WHERE is_plain_open OR (plain_status BETWEEN 300 AND 399 AND coalesce(plain_location, '') NOT LIKE 'https://%');
