-- id: package-xorg-absent
-- title: The X server is not installed
-- title[zh_CN]: 未安装 X 图形服务
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_xorg-x11-server-common_removed
--     xccdf:package_xorg-x11-server-Xorg_removed
-- why: Every program on an X display can read the keys and pictures of all the others.
-- why[zh_CN]: X 显示中的任何程序都能读取其他程序的按键和画面。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('xorg-x11-server-common', 'xserver-common', 'xserver-xorg-core', 'xorg-x11-server-Xorg')
  AND status <> 'config-files';
