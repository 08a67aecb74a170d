-- id: net-certificate-key
-- title: Certificates have keys that are long enough
-- title[zh_CN]: 证书密钥长度足够
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: ip port chain position
-- why: A key of 1024 bits can be broken by who can afford it, and then every recorded connection
--     with it.
-- why[zh_CN]: 1024 位密钥有财力者即可破解，此前录制的连接也随之泄露。
-- fix: Make a new key for {subject} of port {port} of {ip}: RSA of 2048 bits, an elliptic curve or
--     SM2 of 256.
-- fix[zh_CN]: 为 {ip} 的 {port} 端口的 {subject} 生成新密钥：RSA 2048 位以上，或 256 位椭圆曲线、SM2。
SELECT ip, port, chain, position, subject, days_left, not_after, key_kind, key_bits FROM net_certificates
WHERE (key_kind = 'rsa' AND key_bits < 2048) OR (key_kind IN ('ec', 'sm2') AND key_bits < 224) OR key_kind = 'dsa';
