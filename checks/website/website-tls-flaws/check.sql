-- id: website-tls-flaws
-- title: The TLS of the site has no known flaw
-- title[zh_CN]: 网站的 TLS 没有已知缺陷
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.2.2.b gbt22239:7.1.2.2 gbt22239:8.1.4.8.a zicha:RA019
--     highrisk:6.2.2.1 highrisk:6.4.5.1
-- key: address flaw
-- why: Compression lets secrets be guessed from lengths (CRIME), and renegotiation that is not
--     bound to the connection lets somebody put words in front of a visitor's request.
-- why[zh_CN]: 压缩会使秘密可由长度推断（CRIME）；未与连接绑定的重新协商使他人可在访问者的请求之前插入内容。
-- fix: Bring the server's TLS library up to date and switch {flaw} off.
-- fix[zh_CN]: 将服务器的 TLS 库升级到最新版本，并关闭 {flaw}。
SELECT address, 'compression' AS flaw FROM web_tls WHERE has_compression = 1
UNION ALL
SELECT address, 'insecure renegotiation' FROM web_tls WHERE has_secure_renegotiation = 0;
