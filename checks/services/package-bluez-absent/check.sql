-- id: package-bluez-absent
-- title: The set of Bluetooth programs is not installed
-- title[zh_CN]: 未安装蓝牙程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_bluez_removed
-- why: Whoever is near may try the host's Bluetooth, past every firewall.
-- why[zh_CN]: 附近的人可绕过所有防火墙尝试本机蓝牙。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('bluez')
  AND status <> 'config-files';
