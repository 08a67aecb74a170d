-- id: package-tnftp-absent
-- title: The FTP client tnftp is not installed
-- title[zh_CN]: 未安装 FTP 客户端 tnftp
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_tnftp_removed
-- why: It sends the password and the files in clear.
-- why[zh_CN]: 它以明文传输口令和文件。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('tnftp')
  AND status <> 'config-files';
