-- id: db-remote-administrator
-- title: Database administrators sign in from the server itself only
-- title[zh_CN]: 数据库管理员仅允许本机登录
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.2.d gbt22239:8.1.4.4.c zicha:RB128 zicha:RB127
-- key: source user host
-- why: A guessed administrator's password is enough to take everything, from any machine that
--     reaches the port.
-- why[zh_CN]: 管理员账号可远程登录时，口令一旦泄露，任何可达主机都能控制整个数据库。
-- fix: Let {user} come from localhost only; administer over SSH.
-- fix[zh_CN]: 仅允许 {user} 从本机登录，通过 SSH 或堡垒机管理。
SELECT h.source, h."user", h.host, h.method, h.path, h.line FROM db_remote_hosts h JOIN db_users u ON u.name = h."user" AND coalesce(u.host, h.host) = h.host
WHERE h.source = 'account' AND h.is_remote = 1 AND u.is_superuser = 1 AND u.can_login = 1 AND u.password <> 'locked'
UNION ALL
SELECT h.source, u.name, h.host, h.method, h.path, h.line
FROM db_remote_hosts h JOIN db_users u ON u.is_superuser = 1 AND u.can_login = 1 AND u.host IS NULL
  AND (instr(',' || h."user" || ',', ',' || u.name || ',') > 0 OR h."user" = 'all' OR instr(',' || h."user" || ',', ',+' || u.name || ',') > 0
       OR EXISTS (SELECT 1 FROM db_privileges p WHERE p.grantee = u.name AND p.object_type = 'role'
                  AND instr(',' || h."user" || ',', ',+' || p.object || ',') > 0))
WHERE h.source = 'hba' AND h.is_remote = 1 AND (u.password <> 'locked' OR h.method IN ('trust', 'ident', 'cert', 'ldap', 'pam', 'gss'))
  AND instr(',' || coalesce(h.refused, '') || ',', ',' || u.name || ',') = 0;
