-- id: net-certificate-name
-- title: Certificates are for the name that the server is called by
-- title[zh_CN]: 证书与服务器名称一致
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: ip port chain position
-- why: A certificate for another name makes every visit a warning, and warnings get ignored.
-- why[zh_CN]: 证书名称不符，每次访问都会告警，久而久之告警就被忽略。
-- fix: Give {asked_name} (port {port} of {ip}) a certificate whose alternative names contain it;
--     {subject} is for {names}.
-- fix[zh_CN]: 为 {asked_name}（{ip} 的 {port} 端口）签发备用名称中含该名称的证书；{subject} 仅用于 {names}。
SELECT ip, port, chain, position, subject, days_left, not_after, asked_name, names, name_fits FROM net_certificates
WHERE position = 1 AND name_fits = 0;
