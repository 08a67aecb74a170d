-- id: package-tftp-server-absent
-- title: The TFTP server is not installed
-- title[zh_CN]: 未安装 TFTP 服务端
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_tftp-server_removed
-- why: It gives files to everybody, and mostly takes them as well, without a password.
-- why[zh_CN]: 它无需口令即可向任何人提供文件，多半还能写入。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('tftp-server', 'tftpd-hpa', 'atftpd', 'tftpd')
  AND status <> 'config-files';
