-- id: certificate-expiring
-- title: Certificates in use are renewed in time
-- title[zh_CN]: 使用中的证书及时更新
-- severity: medium
-- area: certificates
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- param min_days: 30 | days that a certificate must still be valid
-- param min_days[zh_CN]: 证书剩余有效期的最少天数
-- key: path position
-- why: A certificate that runs out on a weekend stops registration or the portal on Monday
--     morning.
-- why[zh_CN]: 证书若在周末到期，周一早晨挂号或门户网站就会中断。
-- fix: Renew {path} ({subject}) within {days_left} days and reload {used_by}.
-- fix[zh_CN]: 在 {days_left} 天内更新 {path}（{subject}），然后重新加载 {used_by}。
SELECT path, position, subject, used_by, days_left, not_after FROM tls_certificates
WHERE used_by IS NOT NULL AND days_left >= 0 AND days_left < CAST(:min_days AS INTEGER);
