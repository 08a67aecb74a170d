-- id: db-public-packages
-- title: Everybody's rights do not reach files, mail and networks
-- title[zh_CN]: PUBLIC 不得执行访问文件、邮件和网络的程序包
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB095 zicha:RB129
-- when: SELECT 1 FROM db_instances WHERE engine IN ('oracle', 'sqlserver')
-- key: object
-- why: One injected query sends the data out by HTTP or mail, or reads the server's files.
-- why[zh_CN]: 一次 SQL 注入即可通过 HTTP、邮件外传数据或读取服务器文件。
-- fix: REVOKE EXECUTE ON {object} FROM PUBLIC;
-- fix[zh_CN]: 执行 REVOKE EXECUTE ON {object} FROM PUBLIC;
SELECT grantee, privilege, object FROM db_privileges
WHERE is_public = 1 AND privilege = 'EXECUTE'
  AND replace(upper(object), 'SYS.', '') IN ('UTL_FILE', 'UTL_TCP', 'UTL_HTTP', 'UTL_SMTP', 'UTL_MAIL', 'UTL_INADDR', 'HTTPURITYPE', 'DBMS_JAVA', 'DBMS_ADVISOR',
    'DBMS_LDAP', 'DBMS_XMLGEN', 'DBMS_RANDOM_FILE', 'DBMS_BACKUP_RESTORE', 'DBMS_SCHEDULER', 'DBMS_JOB', 'XP_CMDSHELL', 'XP_REGREAD', 'XP_DIRTREE');
