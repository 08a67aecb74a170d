-- only: mariadb
-- from: 100400
-- needs: GRANT SELECT ON mysql.* TO the inspecting account
-- What roles may do is not in information_schema: it is read from the bits of mysql.global_priv.
WITH RECURSIVE held (grantee, host, role, via, can_grant) AS (
  SELECT User, Host, CAST(Role AS CHAR(128)), CAST(NULL AS CHAR(1000)), Admin_option = 'Y' FROM mysql.roles_mapping
  UNION
  SELECT h.grantee, h.host, m.Role, CONCAT_WS(' > ', h.via, h.role), m.Admin_option = 'Y'
  FROM held h JOIN mysql.roles_mapping m ON m.User = h.role AND m.Host = ''
  WHERE CHAR_LENGTH(IFNULL(h.via, '')) < 800),
bits (bit) AS (SELECT 0 UNION ALL SELECT bit + 1 FROM bits WHERE bit < 39),
own (role, bits) AS (
  SELECT User, CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) FROM mysql.global_priv WHERE Host = ''),
mighty (name, host, bits) AS (
  SELECT User, Host, CAST(IFNULL(JSON_VALUE(Priv, '$.access'), 0) AS UNSIGNED) FROM mysql.global_priv),
may (role, privilege, object_type, object) AS (
  SELECT o.role, SUBSTRING_INDEX(SUBSTRING_INDEX('SELECT,INSERT,UPDATE,DELETE,CREATE,DROP,RELOAD,SHUTDOWN,PROCESS,FILE,GRANT OPTION,REFERENCES,IN'
    'DEX,ALTER,SHOW DATABASES,SUPER,CREATE TEMPORARY TABLES,LOCK TABLES,EXECUTE,REPLICATION SLAVE,BI'
    'NLOG MONITOR,CREATE VIEW,SHOW VIEW,CREATE ROUTINE,ALTER ROUTINE,CREATE USER,EVENT,TRIGGER,CREATE TABLESPACE,'
    'DELETE HISTORY,SET USER,FEDERATED ADMIN,CONNECTION ADMIN,READ_ONLY ADMIN,REPLICATION SLAVE ADMIN,REPLICATION MASTER ADMIN,'
    'BINLOG ADMIN,BINLOG REPLAY,SLAVE MONITOR,SHOW CREATE ROUTINE', ',', b.bit + 1), ',', -1), 'server', '*'
  FROM own o JOIN bits b ON (o.bits >> b.bit) & 1
  UNION ALL
  SELECT User, CONCAT_WS(', ', IF(Select_priv = 'Y', 'SELECT', NULL), IF(Insert_priv = 'Y', 'INSERT', NULL),
    IF(Update_priv = 'Y', 'UPDATE', NULL), IF(Delete_priv = 'Y', 'DELETE', NULL), IF(Create_priv = 'Y', 'CREATE', NULL),
    IF(Drop_priv = 'Y', 'DROP', NULL), IF(Alter_priv = 'Y', 'ALTER', NULL), IF(Execute_priv = 'Y', 'EXECUTE', NULL),
    IF(Grant_priv = 'Y', 'GRANT OPTION', NULL)), 'database', Db
  FROM mysql.db WHERE Host = '' AND User IN (SELECT role FROM own)
  UNION ALL
  SELECT User, UPPER(Table_priv), 'table', CONCAT(Db, '.', Table_name)
  FROM mysql.tables_priv WHERE Host = '' AND Table_priv <> '' AND User IN (SELECT role FROM own))
SELECT h.grantee, h.host, CONCAT('ROLE ', h.role) AS privilege, 'role' AS object_type, h.role AS object, h.can_grant, h.via,
  h.grantee = 'PUBLIC' AS is_public, IFNULL((SELECT o.bits & 32768 > 0 FROM mighty o WHERE o.name = h.grantee AND o.host = h.host), 0) AS is_superuser
FROM held h
UNION ALL
SELECT h.grantee, h.host, m.privilege, m.object_type, m.object, h.can_grant, CONCAT_WS(' > ', h.via, h.role), h.grantee = 'PUBLIC',
  IFNULL((SELECT o.bits & 32768 > 0 FROM mighty o WHERE o.name = h.grantee AND o.host = h.host), 0)
FROM held h JOIN may m ON m.role = h.role
UNION ALL
SELECT role, '', privilege, object_type, object, 0, NULL, role = 'PUBLIC', 0 FROM may WHERE object_type <> 'table';
