-- id: ftp-server
-- title: No FTP server is started
-- title[zh_CN]: 未启用 FTP 服务
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
--     gbt22239:8.1.4.8.a zicha:RB121 zicha:RA107
-- key: name
-- why: FTP sends the password and the files in clear, and its servers let in anonymous users with
--     one line of configuration.
-- why[zh_CN]: FTP 以明文传输口令和文件，而且只需一行配置就会放行匿名用户。
-- fix: Use SFTP, which the SSH server brings along, and switch it off: systemctl disable --now
--     {name}. Where a device can do nothing but FTP, force TLS or allow that device's address only,
--     and record a waiver.
-- fix[zh_CN]: 改用 SSH 自带的 SFTP，并停用：systemctl disable --now {name}。若某些设备只支持 FTP，应强制 TLS 或只允许该设备地址访问，并登记豁免。
SELECT name, min(kind) AS kind, min(description) AS description, min(path) AS path FROM services
WHERE kind IN ('service', 'socket', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
  AND name IN ('vsftpd', 'proftpd', 'pure-ftpd', 'pure-ftpd-common', 'ftpd', 'inetutils-ftpd', 'bftpd')
GROUP BY name;
