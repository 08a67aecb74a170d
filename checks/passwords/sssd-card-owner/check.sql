-- id: sssd-card-owner
-- title: sssd finds the owner of a card by the certificate
-- title[zh_CN]: sssd 通过证书查找持卡人
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:sssd_enable_user_cert
-- why: Where the directory does not say whose a certificate is, a card proves nothing.
-- why[zh_CN]: 目录未说明证书归属时，智能卡不能证明身份。
-- fix: Set `ldap_user_certificate = {wanted}` in {path}.
-- fix[zh_CN]: 在 {path} 中设置 `ldap_user_certificate = {wanted}`。
SELECT coalesce(c.value, 'not set') AS value, 'userCertificate;binary' AS wanted,
       coalesce(c.path, '/etc/sssd/sssd.conf') AS path, c.line
FROM (SELECT 1) LEFT JOIN sssd_config AS c ON c.section GLOB 'domain/*' AND c.key = 'ldap_user_certificate'
WHERE c.value IS NULL OR c.value <> 'userCertificate;binary';
