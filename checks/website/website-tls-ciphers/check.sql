-- id: website-tls-ciphers
-- title: The site takes no broken cipher
-- title[zh_CN]: 网站不接受已被攻破的加密套件
-- severity: high
-- area: website
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.2.2.b gbt22239:7.1.2.2 gbt22239:8.1.4.8.a zicha:RA019
--     highrisk:6.2.2.1 highrisk:6.4.5.1
-- key: address suite
-- why: RC4, DES, 3DES, export and anonymous suites protect nothing against somebody with
--     patience; one visitor with an old browser is enough to be talked into them.
-- why[zh_CN]: RC4、DES、3DES、出口级及匿名套件抵挡不住有耐心的攻击者；只要有一名访问者使用旧浏览器，连接就可能被降级到这些套件。
-- fix: Take {suite} out: in nginx `ssl_ciphers HIGH:!aNULL:!MD5:!3DES:!RC4;`, in Apache
--     `SSLCipherSuite HIGH:!aNULL:!MD5:!3DES:!RC4`.
-- fix[zh_CN]: 去除 {suite}：nginx 中设置 `ssl_ciphers HIGH:!aNULL:!MD5:!3DES:!RC4;`，Apache 中设置 `SSLCipherSuite HIGH:!aNULL:!MD5:!3DES:!RC4`。
SELECT address, suite, group_concat(protocol, ' ') AS protocols FROM web_tls_ciphers
WHERE is_weak GROUP BY address, suite;
