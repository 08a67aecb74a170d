-- id: db-definer-administrator
-- title: Other accounts run nothing with an administrator's rights
-- title[zh_CN]: 其他账号不能执行以管理员身份运行的存储过程
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB095
-- when: SELECT 1 FROM db_instances WHERE engine IN ('mariadb', 'mysql')
-- key: database name grantee host
-- why: What the routine does is done with all rights; one mistake in it, and {grantee} is an
--     administrator.
-- why[zh_CN]: 存储过程以管理员的全部权限运行，稍有缺陷，{grantee} 即可成为管理员。
-- fix: Make {database}.{name} anew with an account as DEFINER that holds what it needs, or with SQL
--     SECURITY INVOKER.
-- fix[zh_CN]: 以仅有所需权限的账号作为 DEFINER 重建 {database}.{name}，或改为 SQL SECURITY INVOKER。
SELECT DISTINCT r."database", r.name, r.owner, p.grantee, p.host FROM db_routines r JOIN db_privileges p
  ON p.privilege LIKE CASE r.language WHEN 'VIEW' THEN '%SELECT%' ELSE '%EXECUTE%' END
  AND (p.object_type = 'server' OR p.object_type = 'database' AND r."database" LIKE p.object ESCAPE '\'
       OR p.object_type IN ('routine', 'table') AND p.object = r."database" || '.' || r.name)
WHERE r.is_definer = 1 AND r.is_owner_superuser = 1 AND coalesce(p.is_superuser, 0) = 0
  AND NOT EXISTS (SELECT 1 FROM db_users u WHERE u.name = p.grantee AND coalesce(u.host, '') = coalesce(p.host, '')
                  AND (u.is_superuser = 1 OR u.is_role = 1) AND coalesce(p.is_public, 0) = 0);
