-- id: db-public-connect
-- title: Not everybody may enter every database
-- title[zh_CN]: 限制可连接各数据库的角色
-- severity: low
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB155 zicha:RB196
-- when: SELECT 1 FROM db_instances WHERE engine IN ('postgresql', 'kingbase')
-- key: object
-- why: Accounts of one application can look around in the databases of the others.
-- why[zh_CN]: 一个应用的账号可以进入其他应用的数据库。
-- fix: REVOKE CONNECT ON DATABASE {object} FROM PUBLIC; then grant it to its own roles.
-- fix[zh_CN]: 执行 REVOKE CONNECT ON DATABASE {object} FROM PUBLIC;，再授予相应角色。
SELECT grantee, privilege, object FROM db_privileges
WHERE is_public = 1 AND privilege = 'CONNECT' AND object_type = 'database' AND object <> 'postgres';
