-- id: db-system-tables
-- title: Only administrators reach the server's own tables
-- title[zh_CN]: 只有管理员可以访问数据库系统表
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB095
-- key: grantee host object
-- why: Who may write there makes an administrator of himself; who may read there takes the password
--     hashes along. A right on all databases is a right on these, too.
-- why[zh_CN]: 能写系统表的账号可把自己变成管理员，能读的可取走口令散列；对所有库的权限也包含系统库。
-- fix: REVOKE {privileges} ON {object} FROM {grantee}, and grant on the databases of its
--     application by name.
-- fix[zh_CN]: 收回 {grantee} 对 {object} 的 {privileges} 权限，只按库名授予其应用所需的权限。
SELECT grantee, host, object, group_concat(DISTINCT privilege) AS privileges, max(via) AS via FROM db_privileges p
WHERE coalesce(is_superuser, 0) = 0 AND grantee <> 'mariadb.sys' AND grantee NOT LIKE 'mysql.%'
  AND NOT EXISTS (SELECT 1 FROM db_users u WHERE u.name = p.grantee AND coalesce(u.host, '') = coalesce(p.host, '')
                  AND (u.is_superuser = 1 AND p.via IS NULL OR u.is_role = 1) AND coalesce(p.is_public, 0) = 0)
  AND (EXISTS (SELECT 1 FROM db_instances WHERE engine IN ('mariadb', 'mysql'))
       AND (object_type = 'server' AND privilege IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE', 'DROP', 'ALTER')
            -- The name of a database is a pattern there.
            OR object_type = 'database' AND 'mysql' LIKE object ESCAPE '\' AND privilege REGEXP 'SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER'
            OR object_type IN ('table', 'column') AND object REGEXP '^mysql[.](user|global_priv|db|tables_priv|columns_priv|procs_priv|proxies_priv|roles_mapping|role_edges|proc|func|plugin|servers|event)([.]|$)')
       OR privilege IN ('ROLE pg_read_all_data', 'ROLE pg_write_all_data')
       OR object_type = 'table' AND object REGEXP '[.]pg_catalog[.]' AND privilege IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE')
       OR object_type = 'table' AND object REGEXP '[.]pg_catalog[.](pg_authid|pg_shadow|pg_user_mapping|pg_largeobject|pg_statistic|pg_subscription|pg_hba_file_rules)$'
       OR object_type = 'routine' AND object REGEXP '[.](pg_read_file|pg_read_binary_file|pg_file_[a-z]+|lo_import|lo_export|pg_ls_dir|pg_stat_file|dblink_connect_u)$')
  -- Whoever looks on behalf of zicha reads, and no more.
  AND NOT (privilege NOT REGEXP 'INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|TRUNCATE|EXECUTE|pg_write' AND object_type IN ('database', 'table', 'column')
           AND EXISTS (SELECT 1 FROM db_instances i WHERE i.account IN (p.grantee, p.grantee || '@' || p.host)))
GROUP BY grantee, host, object;
