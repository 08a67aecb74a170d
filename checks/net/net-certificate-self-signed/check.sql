-- id: net-certificate-self-signed
-- title: Servers do not sign their own certificates
-- title[zh_CN]: 服务器不使用自签名证书
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: ip port chain position
-- why: Nobody can tell a certificate that the server signed itself from one that an attacker made
--     this morning.
-- why[zh_CN]: 服务器自签名的证书与攻击者今天早上伪造的证书，谁也无法分辨。
-- fix: Have {subject} of port {port} of {ip} signed by the unit's own authority or a public one.
-- fix[zh_CN]: 由本单位或公共证书机构为 {ip} 的 {port} 端口的 {subject} 签发证书。
SELECT ip, port, chain, position, subject, days_left, not_after, is_self_signed FROM net_certificates
WHERE position = 1 AND is_self_signed;
