-- id: administrators-separate
-- title: The audit administrator is neither system nor security administrator
-- title[zh_CN]: 审计管理员不兼任系统管理员或安全管理员
-- severity: high
-- area: organisation
-- controls: gbt22239:8.1.7.1.c gbt22239:8.1.7.2.b gbt22239:8.1.10.6.a gbt22239:8.1.5.2.a
--     zicha:RB125
-- when: SELECT 1 FROM duties WHERE role = 'audit_admin'
-- key: person
-- why: Who keeps the system and its audit records can wipe out the traces of a mistake or a misuse.
-- why[zh_CN]: 同一人既管系统又管审计，操作失误或违规的痕迹就可能被抹去。
-- fix: Give the duty {other_role} or the audit of {person} to somebody else.
-- fix[zh_CN]: 将 {person} 的 {other_role} 职责或审计职责交由他人担任。
SELECT DISTINCT a.person, b.role AS other_role
FROM duties a
JOIN duties b ON b.person = a.person AND coalesce(b.system, '') = coalesce(a.system, '')
WHERE a.role = 'audit_admin'
  AND b.role IN ('system_admin', 'server_admin', 'network_admin', 'database_admin', 'security_admin')
  AND coalesce(a.until, '9999') >= date('now') AND coalesce(b.until, '9999') >= date('now');
