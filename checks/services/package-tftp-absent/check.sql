-- id: package-tftp-absent
-- title: The TFTP client is not installed
-- title[zh_CN]: 未安装 TFTP 客户端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_tftp_removed
-- why: It fetches files without a password and without a check that they are the right ones.
-- why[zh_CN]: 它无需口令取文件，也不校验文件是否正确。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('tftp', 'tftp-hpa', 'atftp')
  AND status <> 'config-files';
