-- id: sssd-certificate
-- title: sssd refuses an LDAP server without a valid certificate
-- title[zh_CN]: sssd 拒绝证书无效的 LDAP 服务器
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: section
-- same-as: xccdf:sssd_ldap_configure_tls_reqcert
-- why: With less, any machine that answers first is the directory, and says which passwords are
--     right.
-- why[zh_CN]: 否则任何抢先应答的机器都能冒充目录，并决定哪些口令正确。
-- fix: Set `ldap_tls_reqcert = {wanted}` in section [{section}] of {path}.
-- fix[zh_CN]: 在 {path} 的 [{section}] 段中设置 `ldap_tls_reqcert = {wanted}`。
SELECT d.section, c.value, 'demand' AS wanted, coalesce(c.path, d.path) AS path, c.line
FROM sssd_config AS d
     LEFT JOIN sssd_config AS c ON c.section = d.section AND c.key = 'ldap_tls_reqcert'
WHERE d.key = 'id_provider' AND d.value = 'ldap'
  AND lower(coalesce(c.value, 'hard')) NOT IN ('demand', 'hard');
