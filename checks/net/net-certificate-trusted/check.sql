-- id: net-certificate-trusted
-- title: An authority that is trusted stands behind each certificate
-- title[zh_CN]: 证书由受信任的机构签发且链完整
-- severity: low
-- area: net
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: ip port chain position
-- why: With an incomplete chain or an unknown authority some clients connect and others do not, and
--     users learn to ignore warnings.
-- why[zh_CN]: 证书链不完整或签发机构不受信任时，有的客户端能连有的不能，用户也会习惯忽略告警。
-- fix: Let port {port} of {ip} send the whole chain, or give the unit's own authority by `--set
--     net.ca=FILE`: {trust_problem}.
-- fix[zh_CN]: 让 {ip} 的 {port} 端口发送完整证书链，或用 `--set net.ca=文件` 指定本单位的证书机构：{trust_problem}。
SELECT ip, port, chain, position, subject, days_left, not_after, is_self_signed, is_trusted, trust_problem FROM net_certificates
WHERE position = 1 AND NOT is_self_signed AND days_left >= 0 AND is_trusted = 0;
