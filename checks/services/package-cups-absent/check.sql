-- id: package-cups-absent
-- title: The print server CUPS is not installed
-- title[zh_CN]: 未安装打印服务 CUPS
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_cups_removed
-- why: A server that prints nothing gains only its holes.
-- why[zh_CN]: 不打印的服务器只会多出它的漏洞。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('cups', 'cups-daemon')
  AND status <> 'config-files';
