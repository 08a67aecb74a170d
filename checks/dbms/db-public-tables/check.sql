-- id: db-public-tables
-- title: No table is open to everybody
-- title[zh_CN]: 没有对所有用户开放的表
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB095 zicha:RB155 zicha:RB196
-- when: SELECT 1 FROM db_instances WHERE engine IN ('postgresql', 'kingbase', 'mariadb', 'mysql', 'oracle', 'dm')
-- key: object privilege
-- why: Every account that can connect reads or changes it, whatever it is for.
-- why[zh_CN]: 所有能连接的账号都可读取或修改该表。
-- fix: REVOKE {privilege} ON {object} FROM PUBLIC; for tables to come: ALTER DEFAULT PRIVILEGES … REVOKE {privilege} ON TABLES FROM PUBLIC;
-- fix[zh_CN]: 执行 REVOKE {privilege} ON {object} FROM PUBLIC;（对将来的表：ALTER DEFAULT PRIVILEGES … REVOKE {privilege} ON TABLES FROM PUBLIC;）
SELECT grantee, privilege, object FROM db_privileges WHERE is_public = 1 AND object_type IN ('table', 'column', 'future table')
-- A right on a database of MySQL's kind is one on each of its tables.
UNION ALL
SELECT grantee, group_concat(DISTINCT privilege), object || '.*' FROM db_privileges
WHERE is_public = 1 AND object_type = 'database' AND privilege REGEXP 'SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER'
  AND EXISTS (SELECT 1 FROM db_instances WHERE engine IN ('mariadb', 'mysql'))
GROUP BY grantee, object;
