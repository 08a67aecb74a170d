-- id: package-abrt-absent
-- title: The crash reporter is not installed
-- title[zh_CN]: 未安装崩溃报告程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_abrt_removed xccdf:package_apport_removed
-- why: Its reports contain pieces of the memory of services, and may leave the house.
-- why[zh_CN]: 其报告含有服务内存片段，并可能外发。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('abrt', 'apport')
  AND status <> 'config-files';
