-- id: db-hba-clear-password
-- title: No rule sends passwords in clear or believes the client's word
-- title[zh_CN]: 访问规则不使用明文口令或 ident 方式
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.4.8.a zicha:RB130
-- when: SELECT 1 FROM db_remote_hosts WHERE source = 'hba'
-- key: position user host
-- why: With password, ldap, pam, radius and bsd the client sends the password itself, so without TLS
--     everybody on the way reads it; ident asks the client's own machine who he is.
-- why[zh_CN]: 使用 password、ldap、pam、radius、bsd 方式时客户端直接发送口令，未加密则沿途均可读取；ident 方式由客户端自己声明身份。
-- fix: In {path}:{line} write `hostssl` for `host`, or `scram-sha-256` for `{method}`, and reload.
-- fix[zh_CN]: 在 {path}:{line} 将 `host` 改为 `hostssl`，或将 `{method}` 改为 `scram-sha-256`，然后重新加载。
SELECT position, "user", host, method, path, line FROM db_remote_hosts
WHERE source = 'hba' AND is_remote = 1 AND (method = 'ident' OR (method IN ('password', 'ldap', 'pam', 'radius', 'bsd') AND requires_tls = 0))
  OR source = 'hba' AND method = 'ldap' AND coalesce(options, '') NOT LIKE '%ldaptls=%' AND coalesce(options, '') NOT LIKE '%ldapscheme=ldaps%'
    AND coalesce(options, '') NOT REGEXP 'ldapserver=(localhost|127[.])';
