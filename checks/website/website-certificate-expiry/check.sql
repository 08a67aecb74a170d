-- id: website-certificate-expiry
-- title: The certificate of the site is valid for some weeks to come
-- title[zh_CN]: 网站证书距到期尚有足够时间
-- severity: high
-- area: website
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.2.2.b gbt22239:7.1.2.2 gbt22239:8.1.4.8.a zicha:RA019
--     highrisk:6.2.2.1 highrisk:6.4.5.1
-- param days: 30 | least days that must be left
-- param days[zh_CN]: 至少应剩余的天数
-- key: address
-- why: On the day it expires every visitor sees a warning, and those who learn to click it away
--     will do so when a real attacker shows his.
-- why[zh_CN]: 证书到期当天所有访问者都会看到警告；习惯点过警告的人，在遇到真正的攻击者时也会照样点过。
-- fix: Renew the certificate of {address} (valid until {not_after}), and have it renewed by a
--     timer.
-- fix[zh_CN]: 更新 {address} 的证书（有效期至 {not_after}），并设置定时自动更新。
SELECT address, subject, not_after, days_left FROM web_tls_certificates
WHERE position = 1 AND days_left < :days;
