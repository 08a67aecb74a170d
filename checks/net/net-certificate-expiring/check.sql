-- id: net-certificate-expiring
-- title: Certificates on the network are renewed in time
-- title[zh_CN]: 网络服务的证书及时更新
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- param min_days: 30 | days that a certificate must still be valid
-- param min_days[zh_CN]: 证书剩余有效期的最少天数
-- key: ip port chain position
-- why: A certificate that runs out on a weekend stops registration or the portal on Monday morning.
-- why[zh_CN]: 证书若在周末到期，周一早晨挂号或门户网站就会中断。
-- fix: Renew the certificate {subject} of port {port} of {ip} within {days_left} days.
-- fix[zh_CN]: 在 {days_left} 天内更新 {ip} 的 {port} 端口的证书 {subject}。
SELECT ip, port, chain, position, subject, days_left, not_after FROM net_certificates
WHERE position = 1 AND days_left >= 0 AND days_left < CAST(:min_days AS INTEGER);
