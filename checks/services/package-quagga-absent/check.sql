-- id: package-quagga-absent
-- title: The routing program Quagga is not installed
-- title[zh_CN]: 未安装路由程序 Quagga
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_quagga_removed
-- why: A host that speaks routing protocols can lead the whole network's traffic elsewhere.
-- why[zh_CN]: 参与路由协议的主机可改变全网流量走向。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('quagga')
  AND status <> 'config-files';
