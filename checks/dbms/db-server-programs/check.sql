-- id: db-server-programs
-- title: The database starts no programs of the system
-- title[zh_CN]: 数据库禁止执行操作系统命令
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.2.d gbt22239:8.1.4.4.a zicha:RB129
-- when: SELECT 1 FROM db_settings WHERE name IN ('xp_cmdshell', 'ole automation procedures')
-- key: name
-- why: An injected query becomes a command on the server, with the service's rights.
-- why[zh_CN]: 一次 SQL 注入即可在服务器上执行系统命令。
-- fix: EXEC sp_configure '{name}', 0; RECONFIGURE;
-- fix[zh_CN]: 执行 EXEC sp_configure '{name}', 0; RECONFIGURE;
SELECT name, value FROM db_settings
WHERE name IN ('xp_cmdshell', 'ole automation procedures', 'ad hoc distributed queries', 'cross db ownership chaining',
  'remote access') AND value = '1';
