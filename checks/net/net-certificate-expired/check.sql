-- id: net-certificate-expired
-- title: Certificates on the network are in date
-- title[zh_CN]: 网络服务的证书在有效期内
-- severity: high
-- area: net
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: ip port chain position
-- why: Users who click the warning away today click it away as well when somebody stands between.
-- why[zh_CN]: 用户今天忽略证书警告，遇到中间人攻击时同样会忽略。
-- fix: Renew the certificate {subject} of port {port} of {ip}; it ran out on {not_after}.
-- fix[zh_CN]: 更新 {ip} 的 {port} 端口的证书 {subject}；该证书已于 {not_after} 到期。
SELECT ip, port, chain, position, subject, days_left, not_after FROM net_certificates
WHERE days_left < 0;
