-- id: administrators-appointed
-- title: System, network, database, security and audit administrators are appointed
-- title[zh_CN]: 系统、网络、数据库、安全和审计管理员均已任命
-- severity: high
-- area: organisation
-- controls: gbt22239:6.1.6.1 gbt22239:6.1.6.2 gbt22239:8.1.7.1.c gbt22239:8.1.7.2.a
--     gbt22239:8.1.10.6.a gbt22239:8.1.5.1.b gbt22239:8.1.5.2.b gbt22239:8.1.5.3.b zicha:RB012
--     zicha:RB063
-- param roles: system_admin;network_admin;database_admin;security_admin;audit_admin | the posts
--     that the unit needs
-- param roles[zh_CN]: 单位需要设置的岗位
-- key: role
-- why: A post that nobody holds is work that nobody does: accounts stay open, logs are not read,
--     rules are not renewed.
-- why[zh_CN]: 无人担任的岗位就是无人做的工作：账号无人清理，日志无人查看，策略无人更新。
-- fix: Appoint a {role} by a formal document and record it under duties.
-- fix[zh_CN]: 以正式文件任命 {role}，并录入“职责”。
WITH RECURSIVE needed(role, rest) AS (
  SELECT NULL, :roles || ';'
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1)
  FROM needed WHERE rest <> ''
)
SELECT role FROM needed
WHERE role <> '' AND NOT EXISTS (
  SELECT 1 FROM duties d
  WHERE d.role = needed.role AND coalesce(d.until, '9999') >= date('now'));
