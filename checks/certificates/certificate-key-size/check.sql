-- id: certificate-key-size
-- title: Keys of certificates in use are long enough
-- title[zh_CN]: 使用中的证书密钥长度足够
-- severity: medium
-- area: certificates
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- param min_rsa: 2048 | bits of an RSA key
-- param min_rsa[zh_CN]: RSA 密钥的最少位数
-- key: path position
-- why: An RSA key of 1024 bits can be computed from the public one; who has it reads and changes
--     what passes.
-- why[zh_CN]: 1024 位 RSA 密钥可由公钥推算出来，得到它就能读取和篡改传输内容。
-- fix: Make a new key (`openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`, SM2
--     where national cryptography is asked for) and a new certificate for {subject}.
-- fix[zh_CN]: 为 {subject} 生成新密钥（`openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`，要求国密时用 SM2）并重新申请证书。
SELECT path, position, subject, used_by, key_kind, key_bits FROM tls_certificates
WHERE used_by IS NOT NULL AND NOT (position > 1 AND is_self_signed)
  AND (key_kind = 'dsa' OR key_kind = 'rsa' AND key_bits < CAST(:min_rsa AS INTEGER)
       OR key_kind IN ('ec', 'sm2') AND key_bits < 224);
