-- id: package-mcstrans-absent
-- title: The label translator mcstrans is not installed
-- title[zh_CN]: 未安装安全标签翻译服务 mcstrans
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_mcstrans_removed
-- why: It is a daemon with many rights that is needed only for classified labels.
-- why[zh_CN]: 它权限很高，只有使用密级标签时才需要。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('mcstrans')
  AND status <> 'config-files';
