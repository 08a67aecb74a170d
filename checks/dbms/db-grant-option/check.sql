-- id: db-grant-option
-- title: Only administrators may hand rights on
-- title[zh_CN]: 仅管理员可转授权限
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB095 zicha:RB156
-- key: grantee host privilege object
-- why: Then nobody knows any more who may do what, and the holder can make accounts of the same
--     power.
-- why[zh_CN]: 转授会使权限失控，持有者可为他人授予同样权限。
-- fix: REVOKE GRANT OPTION ON {object} FROM {grantee}.
-- fix[zh_CN]: 执行 REVOKE GRANT OPTION ON {object} FROM {grantee}。
SELECT p.grantee, p.host, min(p.privilege) AS privilege, p.object_type, p.object FROM db_privileges p
WHERE p.can_grant = 1 AND p.object_type IN ('server', 'database', 'schema', 'table', 'column', 'future table', 'routine') AND coalesce(p.is_superuser, 0) = 0
  AND NOT EXISTS (SELECT 1 FROM db_users u WHERE u.name = p.grantee AND coalesce(u.host, '') = coalesce(p.host, '') AND u.is_superuser = 1 AND p.via IS NULL)
GROUP BY p.grantee, p.host, p.object_type, p.object;
