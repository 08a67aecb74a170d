-- id: certificate-signature
-- title: Certificates in use are signed with a sound algorithm
-- title[zh_CN]: 使用中的证书签名算法可靠
-- severity: medium
-- area: certificates
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: path position
-- why: Signatures over MD5 and SHA-1 can be forged; browsers refuse them.
-- why[zh_CN]: 基于 MD5 和 SHA-1 的签名可被伪造，浏览器会拒绝。
-- fix: Renew {path} ({subject}) with SHA-256 or SM3 and reload {used_by}.
-- fix[zh_CN]: 用 SHA-256 或 SM3 重新签发 {path}（{subject}），然后重新加载 {used_by}。
SELECT path, position, subject, used_by, signature FROM tls_certificates
WHERE used_by IS NOT NULL AND NOT (position > 1 AND is_self_signed)
  AND (lower(signature) LIKE '%md5%' OR lower(signature) LIKE '%md2%' OR lower(signature) LIKE '%sha1%');
