-- id: package-vsftpd-absent
-- title: The FTP server vsftpd is not installed
-- title[zh_CN]: 未安装 FTP 服务端 vsftpd
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_vsftpd_removed
-- why: FTP sends passwords and files in clear; SSH brings a replacement along.
-- why[zh_CN]: FTP 以明文传输口令和文件，而 SSH 自带替代功能。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('vsftpd')
  AND status <> 'config-files';
