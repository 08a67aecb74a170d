-- id: website-tls-dh-group
-- title: Diffie-Hellman groups of the site have 2048 bits or more
-- title[zh_CN]: 网站的 Diffie-Hellman 群不少于 2048 位
-- severity: medium
-- area: website
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.2.2.b gbt22239:7.1.2.2 gbt22239:8.1.4.8.a zicha:RA019
--     highrisk:6.2.2.1 highrisk:6.4.5.1
-- param bits: 2048 | least bits of a group
-- param bits[zh_CN]: 群的最少位数
-- key: address
-- why: A group of 1024 bits can be precomputed once and then opens every connection that ever
--     used it.
-- why[zh_CN]: 1024 位的群只需预先计算一次，此后使用它的所有连接都可被解开。
-- fix: Make a group of 2048 bits by `openssl dhparam -out /etc/ssl/dhparam.pem 2048` and name it
--     by nginx's `ssl_dhparam`, or leave only ECDHE suites.
-- fix[zh_CN]: 使用 `openssl dhparam -out /etc/ssl/dhparam.pem 2048` 生成 2048 位的群，并由 nginx 的 `ssl_dhparam` 引用；或者只保留 ECDHE 套件。
SELECT address, min(dh_bits) AS bits FROM web_tls_ciphers WHERE dh_bits < :bits
GROUP BY address;
