-- id: db-file-privilege
-- title: No account of an application reaches the server's files or programs
-- title[zh_CN]: 应用账号无权访问服务器文件和程序
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB095
-- key: grantee host privilege
-- why: With it one injected query reads /etc/passwd or writes a program into the web server's
--     folder.
-- why[zh_CN]: 利用该权限，一次 SQL 注入即可读取系统文件或写入后门。
-- fix: REVOKE {privilege} FROM {grantee}.
-- fix[zh_CN]: 收回 {grantee} 的 {privilege} 权限。
SELECT grantee, host, privilege, via FROM db_privileges
WHERE privilege IN ('FILE', 'ROLE pg_read_server_files', 'ROLE pg_write_server_files', 'ROLE pg_execute_server_program',
  'ADMINISTER BULK OPERATIONS', 'CREATE ANY DIRECTORY') AND coalesce(is_superuser, 0) = 0
  AND NOT EXISTS (SELECT 1 FROM db_users u WHERE u.name = grantee AND coalesce(u.host, '') = coalesce(db_privileges.host, '') AND u.is_superuser = 1
                  AND via IS NULL AND coalesce(is_public, 0) = 0);
