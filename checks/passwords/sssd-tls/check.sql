-- id: sssd-tls
-- title: sssd speaks to LDAP with TLS
-- title[zh_CN]: sssd 使用 TLS 访问 LDAP
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: section
-- same-as: xccdf:sssd_ldap_start_tls
-- why: Without it accounts and passwords cross the network in clear text, and answers can be
--     forged.
-- why[zh_CN]: 否则账户和口令以明文传输，应答也可被伪造。
-- fix: Set `ldap_id_use_start_tls = {wanted}` in section [{section}] of {path}.
-- fix[zh_CN]: 在 {path} 的 [{section}] 段中设置 `ldap_id_use_start_tls = {wanted}`。
/* Servers that are named by ldaps:// have TLS from the first byte on. */
SELECT d.section, c.value, 'true' AS wanted, coalesce(c.path, d.path) AS path, c.line
FROM sssd_config AS d
     LEFT JOIN sssd_config AS c ON c.section = d.section AND c.key = 'ldap_id_use_start_tls'
     LEFT JOIN sssd_config AS s ON s.section = d.section AND s.key = 'ldap_uri'
WHERE d.key = 'id_provider' AND d.value = 'ldap'
  AND lower(coalesce(c.value, 'false')) <> 'true'
  AND (s.value IS NULL OR s.value REGEXP '(^|[ ,])ldap://');
