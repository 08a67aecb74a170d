-- id: ftp-encrypted
-- title: FTP sends no password in clear text
-- title[zh_CN]: FTP 不以明文传送口令
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a highrisk:6.4.1.2
-- key: product path
-- why: Everybody who shares a cable or a switch with a user reads the password, and it is often the
--     one for everything else.
-- why[zh_CN]: 同网段的任何人都能截获口令，而这个口令往往也用于其他系统。
-- fix: Demand TLS in {path}: {fix}; or use sftp of OpenSSH instead.
-- fix[zh_CN]: 在 {path} 中强制 TLS：{fix}；或改用 OpenSSH 的 sftp。
SELECT 'vsftpd' AS product, 'ssl_enable=YES and force_local_logins_ssl=YES' AS fix, min(path) AS path FROM ftp_config WHERE product = 'vsftpd'
GROUP BY path
HAVING coalesce(max(CASE WHEN key = 'ssl_enable' THEN upper(value) END), 'NO') NOT IN ('YES', 'TRUE', '1')
    OR coalesce(max(CASE WHEN key = 'force_local_logins_ssl' THEN upper(value) END), 'YES') IN ('NO', 'FALSE', '0')
UNION ALL
SELECT 'proftpd', 'TLSEngine on and TLSRequired on', min(path) FROM ftp_config WHERE product = 'proftpd'
GROUP BY product
HAVING coalesce(min(CASE WHEN key = 'tlsengine' THEN lower(value) = 'on' END), 0) = 0
    OR coalesce(min(CASE WHEN key = 'tlsrequired'
                         THEN lower(value) IN ('on', 'ctrl', 'auth', 'auth+data') END), 0) = 0
UNION ALL
SELECT 'pure-ftpd', 'write 2 into conf/TLS', min(path) FROM ftp_config WHERE product = 'pure-ftpd'
GROUP BY product HAVING coalesce(max(CASE WHEN key = 'tls' THEN value END), '0') NOT IN ('2', '3');
