-- id: automount-off
-- title: Nothing mounts media by itself
-- title[zh_CN]: 未启用自动挂载
-- severity: low
-- area: media
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA029 zicha:RA098 zicha:RB029
-- key: name
-- why: What is plugged in is then readable at once, nobody has decided on it, and a crafted file
--     system attacks the kernel without anybody signing in.
-- why[zh_CN]: 一插入即可读取，未经任何人确认；特制的文件系统还能在无人登录时直接攻击内核。
-- fix: systemctl disable --now {name}; where autofs serves home directories of the network, record
--     a waiver.
-- fix[zh_CN]: systemctl disable --now {name}；若 autofs 用于挂载网络主目录，登记豁免。
SELECT name, min(kind) AS kind, min(path) AS path FROM services
WHERE kind IN ('service', 'sysv') AND state <> 'alias' AND (is_enabled OR is_running = 1)
  AND (name IN ('autofs', 'usbmount', 'udevil') OR name GLOB 'usbmount@*' OR name GLOB 'devmon@*')
GROUP BY name;
