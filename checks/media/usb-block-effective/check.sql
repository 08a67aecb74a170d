-- id: usb-block-effective
-- title: The block of USB storage has taken effect
-- title[zh_CN]: USB 存储禁用已实际生效
-- severity: medium
-- area: media
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA098 zicha:RB146 zicha:RB194
-- when: SELECT 1 FROM usb_policy WHERE mechanism = 'module' AND effect = 'block' AND value LIKE
--     '%usb_storage%'
-- key: module
-- why: The file says that USB is shut, the report says so, and a stick works all the same: the
--     driver was loaded before, by hand, or is part of the kernel.
-- why[zh_CN]: 配置文件写着 USB 已封闭，报告也这么写，U 盘却照样能用：驱动此前已加载、被手工加载，或编译在内核中。
-- fix: modprobe -r uas usb_storage; if {module} comes back look for who loads it; if it is built
--     in, block by USBGuard or udev instead.
-- fix[zh_CN]: 执行 modprobe -r uas usb_storage；若 {module} 再次出现，查明由谁加载；若编译在内核中，应改用 USBGuard 或 udev 禁用。
SELECT k.name AS module, k.is_builtin, min(p.path) AS path, min(p.line) AS line
FROM kernel_modules k JOIN usb_policy p
  ON p.mechanism = 'module' AND p.effect = 'block' AND p.value LIKE '%usb_storage%'
WHERE k.name IN ('usb_storage', 'uas')
GROUP BY k.name;
