-- id: certificate-expired
-- title: No certificate in use has expired
-- title[zh_CN]: 使用中的证书均未过期
-- severity: high
-- area: certificates
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: path position
-- why: Browsers and applications refuse the connection, or people learn to click the warning
--     away, and then a false server goes unnoticed.
-- why[zh_CN]: 浏览器和应用会拒绝连接；若人们习惯于忽略警告，假冒服务器也就无人察觉。
-- fix: Renew {path} ({subject}) with its issuer and reload {used_by}.
-- fix[zh_CN]: 向签发机构更新 {path}（{subject}），然后重新加载 {used_by}。
SELECT path, position, subject, used_by, days_left, not_after FROM tls_certificates
WHERE used_by IS NOT NULL AND days_left < 0;
