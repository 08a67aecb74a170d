-- id: package-iprutils-absent
-- title: The set of disk tools iprutils is not installed
-- title[zh_CN]: 未安装 IBM 磁盘工具 iprutils
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_iprutils_removed
-- why: They are for one maker's controllers, and run with root's rights.
-- why[zh_CN]: 仅用于某一厂商的控制器，且以 root 权限运行。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('iprutils')
  AND status <> 'config-files';
