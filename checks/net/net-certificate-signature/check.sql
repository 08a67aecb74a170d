-- id: net-certificate-signature
-- title: No certificate is signed with MD5 or SHA-1
-- title[zh_CN]: 证书不使用 MD5 或 SHA-1 签名
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: ip port chain position
-- why: Two certificates with one SHA-1 signature can be made: one harmless to be signed, one for
--     another's name.
-- why[zh_CN]: 可以构造出 SHA-1 签名相同的两份证书：一份无害的送签，一份冒用他人名称。
-- fix: Have {subject} of port {port} of {ip} issued anew with SHA-256 or SM3 ({signature} now).
-- fix[zh_CN]: 用 SHA-256 或 SM3 重新签发 {ip} 的 {port} 端口的 {subject}（当前为 {signature}）。
SELECT ip, port, chain, position, subject, days_left, not_after, is_weak_signature, signature FROM net_certificates
WHERE is_weak_signature;
