-- id: card-mapper
-- title: A card is matched with an account by /etc/passwd only
-- title[zh_CN]: 智能卡只按 /etc/passwd 匹配账户
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.d
-- key: path
-- same-as: xccdf:verify_use_mappers
-- why: Every further mapper is another way for a certificate to be taken for somebody's account.
-- why[zh_CN]: 每多一种映射方式，证书就多一种被误认为他人账户的可能。
-- fix: Set `use_mappers = pwent;` in /etc/pam_pkcs11/pam_pkcs11.conf.
-- fix[zh_CN]: 在 /etc/pam_pkcs11/pam_pkcs11.conf 中设置 `use_mappers = pwent;`。
SELECT coalesce(c.value, 'not set') AS value,
       coalesce(c.path, '/etc/pam_pkcs11/pam_pkcs11.conf') AS path, c.line
FROM (SELECT 1) LEFT JOIN smartcard_config AS c ON c.key = 'use_mappers'
WHERE c.value IS NOT 'pwent';
