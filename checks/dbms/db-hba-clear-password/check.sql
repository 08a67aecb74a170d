-- id: db-hba-clear-password
-- title: No rule sends passwords in clear or believes the client's word
-- title[zh_CN]: 访问规则不使用明文口令或 ident 方式
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.4.8.a zicha:RB130
-- key: position user host
-- why: The method password shows the password to everybody on the way; ident asks the client's own
--     machine who he is.
-- why[zh_CN]: password 方式会在网络上泄露口令；ident 方式由客户端自己声明身份。
-- fix: Write `scram-sha-256` for `{method}` in {path}:{line} and reload.
-- fix[zh_CN]: 将 {path}:{line} 的 `{method}` 改为 `scram-sha-256`，然后重新加载。
SELECT position, "user", host, method, path, line FROM db_remote_hosts
WHERE source = 'hba' AND is_remote = 1 AND (method = 'ident' OR (method = 'password' AND requires_tls = 0));
