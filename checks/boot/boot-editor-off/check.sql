-- id: boot-editor-off
-- title: systemd-boot and extlinux do not let entries be changed at the console
-- title[zh_CN]: systemd-boot 和 extlinux 不允许在控制台修改启动项
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB101
-- when: SELECT 1 FROM boot_loader WHERE kind IN ('systemd-boot', 'extlinux')
-- key: path
-- why: Whoever stands at the keyboard adds init=/bin/sh to an entry and is root, without any
--     password.
-- why[zh_CN]: 能接触键盘的人在启动项中加入 init=/bin/sh，即可不用口令取得 root 权限。
-- fix: Write the line {wanted} into {path}.
-- fix[zh_CN]: 在 {path} 中写入 {wanted}。
SELECT path, kind, CASE kind WHEN 'extlinux' THEN 'ALLOWOPTIONS 0' ELSE 'editor' || ' no' END AS wanted
FROM boot_loader WHERE kind IN ('systemd-boot', 'extlinux') AND is_editable;
