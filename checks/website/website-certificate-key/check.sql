-- id: website-certificate-key
-- title: The key of the certificate is long enough
-- title[zh_CN]: 网站证书的密钥长度足够
-- severity: high
-- area: website
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.2.2.b gbt22239:7.1.2.2 gbt22239:8.1.4.8.a zicha:RA019
--     highrisk:6.2.2.1 highrisk:6.4.5.1
-- key: address
-- why: RSA keys below 2048 bits are within reach of those who have money; who has the key can
--     play the site.
-- why[zh_CN]: 低于 2048 位的 RSA 密钥可被有财力者破解；掌握密钥即可冒充网站。
-- fix: Make a new key (`openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`) and have a
--     certificate signed for it.
-- fix[zh_CN]: 生成新密钥（`openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`），并重新申请证书。
SELECT address, subject, key_kind, key_bits FROM web_tls_certificates
WHERE position = 1 AND ((key_kind IN ('rsa', 'dsa') AND key_bits < 2048)
  OR (key_kind IN ('ec', 'sm2') AND key_bits < 224));
