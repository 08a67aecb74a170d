-- id: package-gdm-absent
-- title: The graphical sign-in GDM is not installed
-- title[zh_CN]: 未安装图形登录界面 GDM
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_gdm_removed
-- why: A server needs no desktop; each part of one is code that runs with many rights.
-- why[zh_CN]: 服务器不需要桌面，其每个部分都是高权限运行的代码。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('gdm', 'gdm3')
  AND status <> 'config-files';
